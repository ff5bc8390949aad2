// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/comparison.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/promotion.hpp>

#include <concepts>
#include <limits>
#include <type_traits>

namespace leibniz::math {

/// n·2⁶⁴/d for n = quotient·d + rest, rounded to odd: where something is left the last bit is set,
/// so that it is half-way between two numbers only if n/d is.
constexpr uint128 quotient_to_odd(uint128 quotient, uint128 rest, uint128 d) {
    return quotient << 64 | (rest << 64) / d | uint128((rest << 64) / d * d != rest << 64);
}

constexpr uint128 quotient_to_odd(uint128 n, uint128 d) {
    return quotient_to_odd(n / d, n - n / d * d, d);
}

/// a/b rounded to odd, for mantissas of 64 bits and b ≠ 0: a long division by words.
constexpr wide quotient_to_odd(wide a, wide b) {
    return aligned(quotient_to_odd(a.mantissa >> 1, b.mantissa >> 64), a.exponent - b.exponent,
                   a.negative != b.negative);
}

namespace correctly_rounded {

template <std::floating_point T>
constexpr T divide(T a, T b) {
    static_assert(std::numeric_limits<T>::digits <= 64);
    return is_nan(a)                          ? a
           : is_nan(b)                        ? b
           : is_infinite(a) && is_infinite(b) ? T(infinity_divided_by_infinity())
           : a == 0 && b == 0                 ? T(zero_divided_by_zero())
           : is_infinite(a) || b == 0         ? negated_if(sign_bit(a) != sign_bit(b), infinity<T>)
           : is_infinite(b) || a == 0         ? negated_if(sign_bit(a) != sign_bit(b), T(0))
                                              : rounded<T>(quotient_to_odd(widened(a), widened(b)));
}

}  // namespace correctly_rounded

/// True where every compiler accepts a/b as a constant: a and b are numbers, b is not 0, and the
/// quotient does not come near to overflowing.
template <std::floating_point T>
constexpr bool is_plain_quotient(T a, T b) {
    return b >= 1 || b <= -1
               ? is_within(a, std::numeric_limits<T>::max())
               : (b > 0 || b < 0) &&
                     is_within(a, std::numeric_limits<T>::max() / 2 * (b < 0 ? -b : b));
}

/// a/b as IEEE 754 has it, also in constant evaluation, where compilers refuse a plain division by
/// zero or one that overflows.  Edges: a/±0 = ±∞.  Domain: 0/0 and ∞/∞ are refused in constant
/// evaluation, at run time they give NaN.
template <arithmetic T, arithmetic U>
constexpr promoted<T, U> divide(T a, U b) {
    using result = promoted<T, U>;
    return std::is_constant_evaluated() && !is_plain_quotient(result(a), result(b))
               ? correctly_rounded::divide(result(a), result(b))
               : result(a) / result(b);
}

}  // namespace leibniz::math
