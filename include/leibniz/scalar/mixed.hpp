// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/jet.hpp>

#include <concepts>

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
constexpr bool operator==(L const& x, R const& y) {
    using both = common_scalar<L, R>;
    return both(x) == both(y);
}
template <class L, class R>
    requires different_numbers<L, R>
constexpr auto operator<=>(L const& x, R const& y) {
    using both = common_scalar<L, R>;
    return both(x) <=> both(y);
}

}  // namespace leibniz
