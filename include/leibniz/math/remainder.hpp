// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/comparison.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/promotion.hpp>

#include <bit>
#include <cmath>
#include <concepts>
#include <limits>

namespace leibniz::math {

/// a modulo m
constexpr uint128 modulo(uint128 a, uint128 m) { return a - a / m * m; }

/// 2ⁿ modulo m, for 0 ≤ n and m < 2⁶⁴: the first seven binary digits of n make a shift, each of the
/// others a square, and a doubling if it is 1.
constexpr uint128 power_of_two_modulo(int n, uint128 m) {
    int digits = n < 128 ? 0 : static_cast<int>(std::bit_width(static_cast<unsigned>(n))) - 7;
    uint128 power = modulo(uint128(1) << (n >> digits), m);
    while (digits != 0) {
        power = modulo(modulo(power * power, m) << (n >> --digits & 1), m);
    }
    return power;
}

/// What is left of |x| when |y| has been taken away as often as possible, exactly, for mantissas of
/// 64 bits and |x| ≥ |y| ≠ 0: m·2ⁿ modulo that of y, where n is the difference of the exponents.
constexpr wide remainder(wide x, wide y) {
    return normalized(
        modulo((x.mantissa >> 64) * power_of_two_modulo(x.exponent - y.exponent, y.mantissa >> 64),
               y.mantissa >> 64)
            << 64,
        y.exponent, false);
}

/// fmod(x, y) where x is infinite or NaN, or y is 0 or NaN.
template <std::floating_point T>
constexpr T extreme_remainder(T x, T y) {
    return is_nan(x)        ? x
           : is_nan(y)      ? y
           : is_infinite(x) ? T(fmod_needs_a_finite_dividend())
                            : T(fmod_needs_a_divisor_other_than_zero());
}

namespace correctly_rounded {

template <std::floating_point T>
constexpr T fmod(T x, T y) {
    static_assert(std::numeric_limits<T>::digits <= 64);
    return !is_within(x, std::numeric_limits<T>::max()) || !(y < 0 || y > 0)
               ? extreme_remainder(x, y)
           : is_within(y, x < 0 ? -x : x)
               ? negated_if(x < 0, rounded<T>(remainder(widened(x), widened(y))))
               : x;
}

}  // namespace correctly_rounded

/// x − n·y for the integer n next to x/y towards 0, exactly.  Edges: it has the sign of x, be it
/// that of a zero; fmod(x, ±∞) = x.  Domain: finite x and y ≠ 0; in constant evaluation others are
/// refused, at run time they give NaN.
template <arithmetic T, arithmetic U>
constexpr promoted<T, U> fmod(T x, U y) {
    using result = promoted<T, U>;
    return LEIBNIZ_LACKS(std::fmod(result(x), result(y)))
               ? correctly_rounded::fmod(result(x), result(y))
               : std::fmod(result(x), result(y));
}

}  // namespace leibniz::math
