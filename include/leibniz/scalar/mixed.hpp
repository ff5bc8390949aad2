// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/jet.hpp>

#include <concepts>
#include <type_traits>

/// A jet or complex number and a number of another type: one with a different ε, or one over other
/// numbers. Both become the number that carries the layers of both, and meet there. This is what
/// makes a derivative inside a derivative right.
namespace leibniz {

template <class L, class R>
concept different_numbers =
    scalar<L> && scalar<R> && (jet<L> || jet<R> || is_complex<L> || is_complex<R>) &&
    !arithmetic<L> && !arithmetic<R> && !std::same_as<L, R>;

template <class L, class R>
    requires different_numbers<L, R>
constexpr auto operator+(L const& x, R const& y) {
    using both = common_scalar<L, R>;
    return both(x) + both(y);
}
template <class L, class R>
    requires different_numbers<L, R>
constexpr auto operator-(L const& x, R const& y) {
    using both = common_scalar<L, R>;
    return both(x) - both(y);
}
template <class L, class R>
    requires different_numbers<L, R>
constexpr auto operator*(L const& x, R const& y) {
    using both = common_scalar<L, R>;
    return both(x) * both(y);
}
template <class L, class R>
    requires different_numbers<L, R>
constexpr auto operator/(L const& x, R const& y) {
    using both = common_scalar<L, R>;
    return both(x) / both(y);
}
template <class L, class R>
    requires different_numbers<L, R>
constexpr auto operator==(L const& x, R const& y)
    -> std::conditional_t<compares_to_bool<L>, comparison_of<R>, comparison_of<L>> {
    using both = common_scalar<L, R>;
    return both(x) == both(y);
}
template <class L, class R>
    requires different_numbers<L, R> && (!compares_to_bool<L> || !compares_to_bool<R>)
constexpr auto operator!=(L const& x, R const& y) {
    using both = common_scalar<L, R>;
    return both(x) != both(y);
}
template <class L, class R>
    requires different_numbers<L, R>
constexpr auto operator<=>(L const& x, R const& y) {
    using both = common_scalar<L, R>;
    return both(x) <=> both(y);
}

}  // namespace leibniz
