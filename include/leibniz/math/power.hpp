// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/comparison.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/exponential.hpp>
#include <leibniz/math/logarithm.hpp>
#include <leibniz/math/promotion.hpp>
#include <leibniz/math/roots.hpp>

#include <cmath>
#include <concepts>

namespace leibniz::math {

/// The odd integer m in x = ±m·2^last_bit(x), for x ≠ 0.
constexpr uint128 odd_part(wide x) { return x.mantissa >> trailing_zeros(x.mantissa); }

constexpr bool is_integer(wide x) { return last_bit(x) >= 0; }

constexpr bool is_odd_integer(wide x) { return last_bit(x) == 0; }

/// A power of an odd integer, modulo 2¹²⁸.
constexpr uint128 integer_power(uint128 base, int exponent) {
    uint128 power = 1;
    for (int i = 0; i != exponent; ++i) {
        power = power * base;
    }
    return power;
}

/// n for n = y, a positive integer below 128, and otherwise 128.
constexpr int small_exponent(wide y) {
    return !y.negative && is_integer(y) && y.exponent < 7
               ? static_cast<int>(low_word(y.mantissa >> (127 - y.exponent)))
               : 128;
}

/// (m·2ᵉ)ⁿ for odd m, exactly, if 128 bits hold mⁿ.
constexpr wide exact_power(wide x, int n) {
    return normalized(integer_power(odd_part(x), n), 127 + last_bit(x) * n, false);
}

/// xʸ for x > 0 and y ≠ 0. A power half-way between two neighbours of T is a small power of an
/// integer, or such a power of its root: these are computed exactly, since any error may round them
/// to the wrong side. So are the powers of 2.
constexpr wide power(wide x, wide y) {
    return odd_part(x) == uint128(1) ? binary_exponential(whole(last_bit(x)) * y)
           : (128 - leading_zeros(odd_part(x))) * small_exponent(y) <= 128
               ? exact_power(x, small_exponent(y))
           : last_bit(y) < 0 && last_bit(y) >= -5 && low_word(square_root(x).mantissa) == 0
               ? power(square_root(x), scaled(y, 1))
               : exponential(y * logarithm(x));
}

/// xʸ for y = ±∞ and x ≥ 0
template <std::floating_point T>
constexpr T infinite_power(T x, T y) {
    return x == 1 ? x : (x > 1) == (y > 0) ? infinity<T> : T(0);
}

/// xʸ for x = 0 or ∞ and finite y ≠ 0
template <std::floating_point T>
constexpr T power_of_extreme(T x, T y) {
    return (x == 0) == (y > 0) ? T(0) : infinity<T>;
}

/// xʸ for finite x < 0 and y ≠ 0
template <std::floating_point T>
constexpr T power_of_negative(T x, T y) {
    return is_integer(widened(y))
               ? rounded<T>(negated_if(is_odd_integer(widened(y)), power(widened(-x), widened(y))))
               : T(pow_of_a_negative_base_needs_an_integer_exponent());
}

namespace correctly_rounded {

template <std::floating_point T>
constexpr T pow(T x, T y) {
    return is_finite(x) && is_finite(y) && x > 0 && y != 0
               ? rounded<T>(power(widened(x), widened(y)))
           : y == 0 || x == 1 ? T(1)
           : is_nan(x)        ? x
           : is_nan(y)        ? y
           : is_infinite(y)   ? infinite_power(x < 0 ? -x : x, y)
           : x == 0 || is_infinite(x)
               ? negated_if(sign_bit(x) && is_odd_integer(widened(y)), power_of_extreme(x, y))
               : power_of_negative(x, y);
}

}  // namespace correctly_rounded

/// xʸ.  Edges: pow(x, 0) = pow(1, y) = 1, even for NaN; pow(±0, y) = ∞ for y < 0, with the sign of
/// the zero where y is odd. Domain: x ≥ 0 or y an integer; in constant evaluation others are
/// refused, at run time they give NaN.
template <arithmetic T, arithmetic U>
constexpr promoted<T, U> pow(T x, U y) {
    using result = promoted<T, U>;
    return LEIBNIZ_LACKS(std::pow(x, y)) ? correctly_rounded::pow(result(x), result(y))
                                         : std::pow(x, y);
}

}  // namespace leibniz::math
