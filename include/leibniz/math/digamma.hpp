// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/polynomial.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/comparison.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/gamma.hpp>
#include <leibniz/math/logarithm.hpp>
#include <leibniz/math/promotion.hpp>
#include <leibniz/math/tables/digamma.hpp>

#include <concepts>
#include <utility>

namespace leibniz::math {

/// The positive root of ψ less 1, in Q128, and what is left of it.
inline constexpr uint128 digamma_root = join(0x762d86356be3f6e1, 0xa9c8865e0a4f06b1);
inline constexpr wide digamma_root_rest{join(0xa6be90c6f10981d3, 0xe3078441ffdc49a9), -130, false};

/// ψ(1 + rest) for 0 ≤ rest < 1 in Q128, as the product with its root.
constexpr wide digamma_between_one_and_two(uint128 rest) {
    return (difference(rest, digamma_root, -1) - digamma_root_rest) *
           normalized(polynomial(digamma_table[high_word(rest) >> 61], rest << 3 >> 2), 1, false);
}

/// 1/(1 + rest) + 1/(2 + rest) + …, so many terms, as one fraction p/q: adding 1/f makes it
/// (f·p + q)/(f·q).
template <int... I>
constexpr wide sum_of_reciprocals(int terms, uint128 rest, std::integer_sequence<int, I...>) {
    uint128 p = uint128(0);
    uint128 q = fixed_one >> 1;
    uint128 f = uint128(0);
    bool small = false;
    ((I < terms ? (f = ((uint128(I + 1) << 124) + (rest >> 4)) << (4 - digits_of<I + 1>),
                   p = high_product(p, f) + (q >> digits_of<I + 1>), q = high_product(q, f),
                   small = q < fixed_one >> 2, p = p << small, q = q << small)
                : q),
     ...);
    return normalized(p, 0, false) / normalized(q, 0, false);
}

/// ψ(x) from x = whole + 1 + rest.
constexpr wide digamma_shifted(wide x, int whole_part, uint128 rest) {
    return whole_part == 0 ? digamma_between_one_and_two(rest)
           : whole_part > 0
               ? digamma_between_one_and_two(rest) +
                     sum_of_reciprocals(whole_part, rest, std::make_integer_sequence<int, 14>())
           : whole_part == -1
               ? digamma_between_one_and_two(rest) - one / x
               : digamma_between_one_and_two(rest) - (one + scaled(x, 1)) / (x * (one + x));
}

/// ψ(x) for −1/2 < x < 16 from x + 2 in Q123.
constexpr wide digamma_from(wide x, uint128 shifted) {
    return digamma_shifted(x, static_cast<int>(low_word(shifted >> 123)) - 3, shifted << 5);
}

/// ln x − ψ(x) for x ≥ 16 from 1/x: the asymptotic series 1/(2x) + 1/(12x²) − 1/(120x⁴) + ….
constexpr wide digamma_correction(wide reciprocal) {
    return scaled(reciprocal, -1) +
           reciprocal * reciprocal *
               normalized(polynomial(digamma_series, fixed_point(reciprocal * reciprocal, 134)), -1,
                          false);
}

/// ψ(x) for x > −1/2
constexpr wide digamma_right(wide x) {
    return x.exponent >= 4 ? logarithm(x) - digamma_correction(one / x)
                           : digamma_from(x, increased(x, uint128(2) << 123));
}

/// ψ(x), from −1/2 on downwards by ψ(x) = ψ(1 − x) − π·cot πx. Near a negative root, of which there
/// is one between integers, both are accurate to within 2⁻¹¹⁸, and not their difference.
constexpr wide digamma(wide x) {
    return is_reflected(x)
               ? digamma_right(one - x) - pi * cosine_of_pi_times(x) / sine_of_pi_times(x)
               : digamma_right(x);
}

namespace correctly_rounded {

template <std::floating_point T>
constexpr T digamma(T x) {
    return is_nan(x)        ? x
           : x == 0         ? -copysign(infinity<T>, x)
           : is_infinite(x) ? (x > 0 ? x : T(digamma_is_undefined_at_negative_integers()))
           : x < 0 && is_whole(widened(x)) ? T(digamma_is_undefined_at_negative_integers())
                                           : rounded<T>(math::digamma(widened(x)));
}

}  // namespace correctly_rounded

/// ψ(x) = Γ′(x)/Γ(x), the slope of ln Γ.  Edges: digamma(±0) = ∓∞.  Domain: no negative integers
/// and not −∞; in constant evaluation they are refused, at run time they give NaN.  Cost: there is
/// none in the standard library; at run time, too, it is the one of `correctly_rounded`, 0.2 µs.
template <arithmetic T>
constexpr promoted<T> digamma(T x) {
    return correctly_rounded::digamma(promoted<T>(x));
}

}  // namespace leibniz::math
