// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/gamma.hpp>
#include <leibniz/math/promotion.hpp>
#include <leibniz/math/zeta.hpp>

#include <concepts>
#include <utility>

namespace leibniz::math {

/// 1/(1 + rest)² + 1/(2 + rest)² + … + 1/(15 + rest)² without the first terms, so many, as one
/// fraction p/q: adding 1/f² makes it (f²·p + q)/(f²·q).
template <int... I>
constexpr wide sum_of_inverse_squares(int omitted, uint128 rest, std::integer_sequence<int, I...>) {
    uint128 p = uint128(0);
    uint128 q = fixed_one;
    uint128 f = uint128(0);
    int shift = 0;
    ((I >= omitted ? (f = ((uint128(I + 1) << 124) + (rest >> 4)) << (4 - digits_of<I + 1>),
                      f = high_product(f, f), p = high_product(p, f) + (q >> 2 * digits_of<I + 1>),
                      q = high_product(q, f), shift = q < fixed_one >> 2 ? 2 : 0, p = p << shift,
                      q = q << shift)
                   : q),
     ...);
    return normalized(p, 0, false) / normalized(q, 0, false);
}

/// ψ′(x) for x = whole + 1 + rest ≥ 1: terms up to 16, and the rest by Bernoulli's numbers.
constexpr wide trigamma_above(int whole_part, uint128 rest) {
    return zeta_by_bernoulli(2, whole(16) + normalized(rest, -1, false)) +
           sum_of_inverse_squares(whole_part, rest, std::make_integer_sequence<int, 15>());
}

/// ψ′(x) from x = whole + 1 + rest.
constexpr wide trigamma_shifted(wide x, int whole_part, uint128 rest) {
    return whole_part >= 0 ? trigamma_above(whole_part, rest)
           : whole_part == -1
               ? trigamma_above(0, rest) + inverse_power(x, 2)
               : trigamma_above(0, rest) + (inverse_power(x, 2) + inverse_power(one + x, 2));
}

/// ψ′(x) for −1/2 < x < 16 from x + 2 in Q123.
constexpr wide trigamma_from(wide x, uint128 shifted) {
    return trigamma_shifted(x, static_cast<int>(low_word(shifted >> 123)) - 3, shifted << 5);
}

/// ψ′(x) for x > −1/2
constexpr wide trigamma_right(wide x) {
    return x.exponent >= 4 ? zeta_by_bernoulli(2, x)
                           : trigamma_from(x, increased(x, uint128(2) << 123));
}

/// ψ′(x), from −1/2 on downwards by ψ′(x) = π²/sin² πx − ψ′(1 − x).
constexpr wide trigamma(wide x) {
    return is_reflected(x) ? whole_power(pi / sine_of_pi_times(x), 2) - trigamma_right(one - x)
                           : trigamma_right(x);
}

namespace correctly_rounded {

template <std::floating_point T>
constexpr T trigamma(T x) {
    return is_nan(x)        ? x
           : is_infinite(x) ? (x > 0 ? T(0) : T(polygamma_is_undefined_at_minus_infinity()))
           : x <= 0 && is_whole(widened(x)) ? infinity<T>
                                            : rounded<T>(math::trigamma(widened(x)));
}

}  // namespace correctly_rounded

/// ψ′(x), the slope of digamma.  Edges: ∞ at 0 and at negative integers; trigamma(∞) = 0.  Domain:
/// not −∞; in constant evaluation it is refused, at run time it gives NaN.  Cost as of digamma.
template <arithmetic T>
constexpr promoted<T> trigamma(T x) {
    return correctly_rounded::trigamma(promoted<T>(x));
}

}  // namespace leibniz::math
