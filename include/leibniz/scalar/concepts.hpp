// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/promotion.hpp>

#include <concepts>
#include <type_traits>

namespace leibniz {

/// True for the types that calculus can be done with: the arithmetic types, and every scalar type
/// of this library. A number type of your own joins by
///
///     template <> inline constexpr bool leibniz::is_scalar<mine> = true;
///
/// and needs + − * /, comparisons, a constructor from `int`, and the functions it is used with,
/// found by argument-dependent lookup.
template <class T>
inline constexpr bool is_scalar = math::arithmetic<T>;

/// A number: float, double, long double, an integer, a dual number, …
template <class T>
concept scalar = is_scalar<std::remove_cvref_t<T>>;

/// True for what stands for a number without being one, such as a variable: a function of it is not
/// computed but `recorded`, as a formula.
template <class T>
inline constexpr bool is_symbolic = false;

/// What an elementary function is called with.
template <class T>
concept operand = scalar<T> || is_symbolic<std::remove_cvref_t<T>>;

/// True for numbers that neither round nor have an infinity: what has no exact value among them is
/// refused.
template <class T>
inline constexpr bool is_exact = false;

/// True for complex numbers, below an ε too. A scalar that is not complex is real.
template <class T>
inline constexpr bool is_complex = false;

/// A literal or plain number: it carries no derivative.
template <class T>
concept arithmetic = math::arithmetic<std::remove_cvref_t<T>>;

/// The scalar that calculus uses for T: integers become double, everything else stays itself.
template <class T>
struct real_scalar_of {
    using type = T;
};
template <std::integral T>
struct real_scalar_of<T> {
    using type = math::promoted<T>;
};
template <scalar T>
using real_scalar = typename real_scalar_of<std::remove_cvref_t<T>>::type;

/// A plain number as it meets a T: in T itself where T is plain, as it is where T knows how to
/// treat it.
template <scalar T, arithmetic C>
constexpr auto as_constant(C c) {
    if constexpr (arithmetic<T>) {
        return static_cast<T>(c);
    } else {
        return c;
    }
}

/// The scalar in which an L and an R meet. The scalar types of this library specialise it.
template <class L, class R>
struct common_scalar_of {
    using type = std::common_type_t<L, R>;
};

template <class T, class... More>
struct common_scalar_of_all {
    using type = T;
};
template <class T, class U, class... More>
struct common_scalar_of_all<T, U, More...>
    : common_scalar_of_all<typename common_scalar_of<T, U>::type, More...> {};
template <class T, class... More>
struct common_scalar_of_all<T, T, More...> : common_scalar_of_all<T, More...> {};

/// The scalar in which all of them meet: the type of a vector's entry deduced from its entries.
template <scalar... Ts>
using common_scalar = typename common_scalar_of_all<std::remove_cvref_t<Ts>...>::type;

}  // namespace leibniz
