// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/promotion.hpp>
#include <leibniz/math/roots.hpp>

#include <cmath>
#include <concepts>

namespace leibniz::math {

/// n + f for an integer n and a fraction f in Q128: what a sum of squares needs, so that its root
/// is known to lie above or below the middle of two numbers.
struct integer_and_fraction {
    uint128 integer;
    uint128 fraction;
};

constexpr integer_and_fraction operator+(integer_and_fraction const& a,
                                         integer_and_fraction const& b) {
    return {a.integer + b.integer + uint128(a.fraction + b.fraction < a.fraction),
            a.fraction + b.fraction};
}

/// a·2⁻ⁿ for n > 128, where the last bit stands for all that are lost.
constexpr uint128 fraction_to_odd(uint128 a, int n) {
    return n < 256 ? a >> (n - 128) | uint128((a << (256 - n)) != uint128(0))
                   : uint128(a != uint128(0));
}

/// a·2⁻ⁿ for n ≥ 1
constexpr integer_and_fraction divided_by_power_of_two(uint128 a, int n) {
    return {shifted_down(a, n), n > 128 ? fraction_to_odd(a, n) : a << (128 - n)};
}

/// (n + f)·2ⁱ for i < 128 leading zeros of n
constexpr integer_and_fraction multiplied_by_power_of_two(integer_and_fraction const& a, int i) {
    return {a.integer << i | a.fraction >> 1 >> (127 - i), a.fraction << i};
}

/// √((n + f)·2^exponent) for n < 2¹²⁷ with so many leading zeros: one of them stays if that makes
/// the exponent even.
constexpr wide square_root_of_scaled(integer_and_fraction const& a, int zeros, int exponent) {
    return square_root_of_integer(a.integer, a.fraction, (exponent - zeros) / 2 + 63);
}

constexpr wide square_root_of_sum(integer_and_fraction const& a, int zeros, int exponent) {
    return square_root_of_scaled(multiplied_by_power_of_two(a, zeros), zeros, exponent);
}

/// √((n + f)·2^exponent) for 0 ≠ n < 2¹²⁷
constexpr wide square_root_of_sum(integer_and_fraction const& a, int exponent) {
    return square_root_of_sum(
        a, leading_zeros(a.integer) - ((exponent - leading_zeros(a.integer)) % 2 != 0), exponent);
}

constexpr int larger(int a, int b) { return a < b ? b : a; }

/// √(a + b + …) for up to three squares a, b, … of numbers with 64 bits, not all 0, none above
/// 2^exponent: with three bits to spare.
constexpr wide square_root_of_sum_up_to(int exponent, auto const&... squares) {
    return square_root_of_sum(
        (divided_by_power_of_two(squares.mantissa, exponent - squares.exponent + 3) + ...),
        exponent - 124);
}

/// √(x² + y²), not both 0
constexpr wide hypotenuse(wide x, wide y) {
    return square_root_of_sum_up_to(2 * larger(x.exponent, y.exponent) + 1, x * x, y * y);
}

/// √(x² + y² + z²), not all 0
constexpr wide hypotenuse(wide x, wide y, wide z) {
    return square_root_of_sum_up_to(2 * larger(x.exponent, larger(y.exponent, z.exponent)) + 1,
                                    x * x, y * y, z * z);
}

namespace correctly_rounded {

template <std::floating_point T>
constexpr T hypot(T x, T y) {
    return is_finite(x) && is_finite(y)
               ? (x == 0 && y == 0 ? T(0) : rounded<T>(hypotenuse(widened(x), widened(y))))
           : is_infinite(x) || is_infinite(y) ? infinity<T>
           : is_nan(x)                        ? x
                                              : y;
}

template <std::floating_point T>
constexpr T hypot(T x, T y, T z) {
    return is_finite(x) && is_finite(y) && is_finite(z)
               ? (x == 0 && y == 0 && z == 0
                      ? T(0)
                      : rounded<T>(hypotenuse(widened(x), widened(y), widened(z))))
           : is_infinite(x) || is_infinite(y) || is_infinite(z) ? infinity<T>
           : is_nan(x)                                          ? x
           : is_nan(y)                                          ? y
                                                                : z;
}

}  // namespace correctly_rounded

/// √(x² + y²), where the squares neither overflow nor vanish.  Edges: +∞ where an argument is
/// infinite, even beside NaN.
template <arithmetic T, arithmetic U>
constexpr promoted<T, U> hypot(T x, U y) {
    using result = promoted<T, U>;
    return LEIBNIZ_LACKS(std::hypot(x, y)) ? correctly_rounded::hypot(result(x), result(y))
                                           : std::hypot(x, y);
}

/// √(x² + y² + z²).  Edges as for two coordinates.
template <arithmetic T, arithmetic U, arithmetic V>
constexpr promoted<T, U, V> hypot(T x, U y, V z) {
    using result = promoted<T, U, V>;
    return LEIBNIZ_LACKS(std::hypot(result(x), result(y), result(z)))
               ? correctly_rounded::hypot(result(x), result(y), result(z))
           : is_infinite(result(x)) || is_infinite(result(y)) || is_infinite(result(z))
               ? infinity<result>  // where libstdc++ up to 12 at least has NaN for z = ∞
               : std::hypot(result(x), result(y), result(z));
}

}  // namespace leibniz::math
