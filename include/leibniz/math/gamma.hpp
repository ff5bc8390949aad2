// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/arithmetic/constants.hpp>
#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/polynomial.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/comparison.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/exponential.hpp>
#include <leibniz/math/half_turns.hpp>
#include <leibniz/math/logarithm.hpp>
#include <leibniz/math/promotion.hpp>
#include <leibniz/math/tables/gamma.hpp>
#include <leibniz/math/trigonometric.hpp>

#include <bit>
#include <cmath>
#include <concepts>
#include <utility>

namespace leibniz::math {

/// (a − b)·2^(exponent − 127)
constexpr wide difference(uint128 a, uint128 b, int exponent) {
    return normalized(a < b ? b - a : a - b, exponent, a < b);
}

/// sin πx
constexpr wide sine_of_pi_times(wide x) { return negated_if(x.negative, sine(half_turns(x, 0))); }

/// cos πx
constexpr wide cosine_of_pi_times(wide x) { return sine(half_turns(x, 1)); }

/// x = whole + 3/2 + rest, where 0 ≤ rest < 1 in Q128: a number of 3/2 ≤ 3/2 + rest < 5/2 and its
/// distance from x.
struct shifted_argument {
    int whole;
    uint128 rest;
};

/// The same from x + 1/2 in Q123.
constexpr shifted_argument shifted_from(uint128 x) {
    return {static_cast<int>(low_word(x >> 123)) - 2, x << 5};
}

/// x + offset, both sides in Q123, for −offset < x < 16.
constexpr uint128 increased(wide x, uint128 offset) {
    return x.negative ? offset - fixed_point(x, 123) : offset + fixed_point(x, 123);
}

/// For −1/2 < x < 16
constexpr shifted_argument shifted(wide x) { return shifted_from(increased(x, uint128(1) << 122)); }

/// ln Γ(3/2 + rest), as the product with the root at 2.
constexpr wide logarithm_of_gamma_near_two(uint128 rest) {
    return difference(rest, fixed_one, -1) *
           normalized(polynomial(logarithm_of_gamma_table[high_word(rest) >> 61], rest << 3 >> 2),
                      0, false);
}

/// The number of binary digits of n.
template <int n>
inline constexpr int digits_of = std::bit_width(unsigned{n});

/// (3/2 + rest)·(5/2 + rest)·(7/2 + rest)·…, so many factors. Each is taken over the power of 2
/// above it.
template <int... I>
constexpr wide rising_product(int factors, uint128 rest, std::integer_sequence<int, I...>) {
    uint128 product = fixed_one;
    uint128 factor = uint128(0);
    int exponent = 0;
    bool small = false;
    ((I < factors ? (factor = ((uint128(2 * I + 3) << 123) + (rest >> 4)) << (4 - digits_of<I + 2>),
                     product = high_product(product, factor), small = product < fixed_one,
                     product = product << small, exponent += digits_of<I + 2> - small)
                  : 0),
     ...);
    return normalized(product, exponent, false);
}

/// Γ(x)/Γ(3/2 + rest) for a positive whole part: the recurrence Γ(x + 1) = x·Γ(x).
constexpr wide rising_product(shifted_argument s) {
    return rising_product(s.whole, s.rest, std::make_integer_sequence<int, 14>());
}

/// Γ(3/2 + rest)/Γ(x) for a negative whole part: −1/2 < x < 1/2, or up to 3/2 where it is −1.
constexpr wide falling_product(wide x, int whole_part) {
    return whole_part == -1 ? x : x * (one + x);
}

/// ½·ln 2π − ½
inline constexpr wide stirling_constant{join(0xd67f1c864beb4a69, 0x2979200288324048), -2, false};

/// ln Γ(x) − (x − ½)·(ln x − 1) − ½·ln 2π + ½ for the reciprocal of x ≥ 16.
constexpr wide stirling_correction(wide reciprocal) {
    return reciprocal *
           normalized(polynomial(stirling_series, fixed_point(reciprocal * reciprocal, 134)), -1,
                      false);
}

/// ln Γ(x) for x ≥ 16
constexpr wide logarithm_of_gamma_by_stirling(wide x) {
    return (x - scaled(one, -1)) * (logarithm(x) - one) +
           (stirling_constant + stirling_correction(one / x));
}

/// ln |Γ(x)| from ln Γ near 2 and the recurrence.
constexpr wide logarithm_of_gamma_shifted(wide x, shifted_argument s) {
    return s.whole == 0  ? logarithm_of_gamma_near_two(s.rest)
           : s.whole > 0 ? logarithm_of_gamma_near_two(s.rest) + logarithm(rising_product(s))
                         : logarithm_of_gamma_near_two(s.rest) -
                               logarithm(magnitude(falling_product(x, s.whole)));
}

/// ln |Γ(x)| for x > −1/2
constexpr wide logarithm_of_gamma_right(wide x) {
    return x.exponent < 4 ? logarithm_of_gamma_shifted(x, shifted(x))
                          : logarithm_of_gamma_by_stirling(x);
}

/// True for x ≤ −1/2: there Γ(x)·Γ(1 − x) = π/sin πx.
constexpr bool is_reflected(wide x) { return x.negative && x.exponent >= -1; }

/// ln |Γ(x)|. Near a negative root, of which there are two between integers below −2, what is
/// accurate to within 2⁻¹¹⁸ is Γ(x) = ±1, and not its logarithm.
constexpr wide logarithm_of_gamma(wide x) {
    return is_reflected(x)
               ? logarithm(magnitude(pi / sine_of_pi_times(x))) - logarithm_of_gamma_right(one - x)
               : logarithm_of_gamma_right(x);
}

/// Γ(x) from ln Γ near 2 and the recurrence.
constexpr wide gamma_shifted(wide x, shifted_argument s) {
    return s.whole == 0 ? exponential(logarithm_of_gamma_near_two(s.rest))
           : s.whole > 0
               ? exponential(logarithm_of_gamma_near_two(s.rest)) * rising_product(s)
               : exponential(logarithm_of_gamma_near_two(s.rest)) / falling_product(x, s.whole);
}

/// Γ(x) for x > −1/2
constexpr wide gamma_right(wide x) {
    return x.exponent < 4 ? gamma_shifted(x, shifted(x))
                          : exponential(logarithm_of_gamma_by_stirling(x));
}

/// Γ(x)
constexpr wide gamma(wide x) {
    return is_reflected(x) ? pi / (sine_of_pi_times(x) * gamma_right(one - x)) : gamma_right(x);
}

/// True for an integer.
constexpr bool is_whole(wide x) { return !smaller(truncated(x), x); }

namespace correctly_rounded {

template <std::floating_point T>
constexpr T tgamma(T x) {
    return is_nan(x)        ? x
           : x == 0         ? copysign(infinity<T>, x)
           : is_infinite(x) ? (x > 0 ? x : T(tgamma_is_undefined_at_negative_integers()))
           : x < 0 && is_whole(widened(x)) ? T(tgamma_is_undefined_at_negative_integers())
                                           : rounded<T>(gamma(widened(x)));
}

template <std::floating_point T>
constexpr T lgamma(T x) {
    return is_nan(x)                                            ? x
           : is_infinite(x) || (x <= 0 && is_whole(widened(x))) ? infinity<T>
           : x == 1 || x == 2                                   ? T(0)
                              : rounded<T>(logarithm_of_gamma(widened(x)));
}

}  // namespace correctly_rounded

/// Γ(x) = ∫₀^∞ t^(x−1) e^(−t) dt, which is (x − 1)! for integers.  Edges: tgamma(±0) = ±∞.  Domain:
/// no negative integers and not −∞; in constant evaluation they are refused, at run time they give
/// NaN.
template <arithmetic T>
constexpr promoted<T> tgamma(T x) {
    return LEIBNIZ_LACKS(std::tgamma(x)) ? correctly_rounded::tgamma(promoted<T>(x))
                                         : std::tgamma(x);
}

/// ln |Γ(x)|.  Edges: ∞ at 0, at negative integers and at ±∞.  At run time it is std::lgamma, which
/// may write the global variable signgam.
template <arithmetic T>
constexpr promoted<T> lgamma(T x) {
    return LEIBNIZ_LACKS(std::lgamma(x)) ? correctly_rounded::lgamma(promoted<T>(x))
                                         : std::lgamma(x);
}

}  // namespace leibniz::math
