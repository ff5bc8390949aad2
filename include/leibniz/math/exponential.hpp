// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/arithmetic/constants.hpp>
#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/series.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/promotion.hpp>

#include <cmath>
#include <concepts>
#include <cstdint>

namespace leibniz::math {

/// e^((j − 12)/32) in Q127
inline constexpr uint128 exponential_table[24] = {
    join(0x57f91857a63a3aa9, 0xec6dc02611213ba2), join(0x5ac3fdcb7ae27389, 0x5029a28fcff8762d),
    join(0x5da594b7c8bdf84d, 0x117dd51383bdc2a5), join(0x609e9586225c57a5, 0x3455273f7cfd2984),
    join(0x63afbe7ab2082ba1, 0xa0ae5e4eb1b479dd), join(0x66d9d3e3cbcf5eae, 0x40244ed6f6bcd75e),
    join(0x6a1da04b021def01, 0x64eec82915df2e0f), join(0x6d7bf4a7c930989e, 0xafebeb852f6ababf),
    join(0x70f5a893b608861e, 0x1f58934f97aea57d), join(0x748b9a8065f00acd, 0x5184250eee9c4e99),
    join(0x783eafef1c0a8f39, 0x78c7f81824d62ebf), join(0x7c0fd5aa22d75e45, 0x2c02afe5dd89cd74),
    join(0x8000000000000000, 0x0000000000000000), join(0x84102b00893f64c7, 0x05e841d5d4064bd3),
    join(0x88415abbe9a76bea, 0xd8d00cf112e4d4a9), join(0x8c949b83a7066b44, 0x9e8c66dd40755e15),
    join(0x910b022db7ae67ce, 0x76b441c27035c6a1), join(0x95a5ac59b963ca80, 0x9bb3e062cebec9a5),
    join(0x9a65c0b85ac1a96a, 0x7062465be33249a3), join(0x9f4c6f5508ee5d51, 0xbbdee0206028ab6c),
    join(0xa45af1e1f40c333b, 0x3de1db4dd55f29a7), join(0xa9928c067d67bb65, 0x16cc14c91b4fdb27),
    join(0xaef48bb022ffa9da, 0x89923298baa201e1), join(0xb4824965fca1967e, 0xd7cc08291bd3a598)};

/// eˣ = 1 + x + x²/2! + … for x < 2⁻⁵ (Taylor)
inline constexpr auto exponential_series =
    series_of<9, 8>([](uint128 previous, int n) { return previous / uint128(n); });

/// 2ᵏ·e^((j − 12)/32)·eˣ, where the shifted argument holds j and then x in Q126.
constexpr wide exponential_of_parts(uint128 shifted, int k) {
    return aligned(high_product(exponential_table[static_cast<unsigned>(shifted >> 121)],
                                sum(exponential_series, shifted << 7 >> 5, false))
                       << 1,
                   k, false);
}

/// 3/8 in Q126: what makes −0.36 < r < 0.36 positive.
inline constexpr uint128 exponential_shift = uint128(3) << 123;

/// The integer nearest to |x|·c, or next to it at a half, where 2^(digits − 63)·c is in Q63.
constexpr int nearest_multiple(wide x, uint128 c, int digits) {
    return x.exponent < -3 ? 0
                           : static_cast<int>((((x.mantissa >> 64) * c >> 64) +
                                               (uint128(1) << (digits - 2 - x.exponent))) >>
                                              (digits - 1 - x.exponent));
}

/// 1/ln 2 in Q63 and ln 10/ln 2 in Q62
inline constexpr uint128 log2_of_e_to_63 = 0xb8aa3b295c17f0bc;
inline constexpr uint128 log2_of_10_to_62 = 0xd49a784bcd1b8afe;

/// ln 2 in Q126 and in Q190
inline constexpr uint128 ln2_to_126 = join(0x2c5c85fdf473de6a, 0xf278ece600fcbdab);
inline constexpr uint128 ln2_beyond_126 = 0xd03cd0c99ca62d8b;

/// |x| − k·ln 2 in Q126. The product with ln 2 takes 64 more bits of it, so that a large k costs no
/// accuracy.
constexpr uint128 reduced_by_ln2(wide x, uint128 k) {
    return fixed_point(x, 126) - k * ln2_to_126 - (k * ln2_beyond_126 >> 64);
}

/// 2ᵏ·eʳ, or where negative the reciprocal, with −0.36 < r < 0.36 in Q126.
constexpr wide exponential_of_reduced(uint128 r, int k, bool negative) {
    return negative ? exponential_of_parts(exponential_shift - r, -k)
                    : exponential_of_parts(exponential_shift + r, k);
}

constexpr wide exponential_near(wide x, int k) {
    return exponential_of_reduced(reduced_by_ln2(x, uint128(k)), k, x.negative);
}

/// An exponential beyond every format, or below every one.
constexpr wide out_of_range(bool below) { return {fixed_one, below ? -100'000 : 100'000, false}; }

/// eˣ
constexpr wide exponential(wide x) {
    return x.mantissa == uint128(0) ? one
           : x.exponent > 15
               ? out_of_range(x.negative)
               : unending(exponential_near(x, nearest_multiple(x, log2_of_e_to_63, 63)));
}

/// f·ln 2, both in Q126 and signed.
constexpr uint128 times_ln2(uint128 f) {
    return f > fixed_one ? uint128(0) - (high_product(uint128(0) - f, fixed_ln2))
                         : high_product(f, fixed_ln2);
}

constexpr wide binary_exponential_near(wide x, int k) {
    return exponential_of_reduced(times_ln2(fixed_point(x, 126) - (uint128(k) << 126)), k,
                                  x.negative);
}

/// 2ˣ
constexpr wide binary_exponential(wide x) {
    return x.exponent > 15 ? out_of_range(x.negative)
                           : binary_exponential_near(
                                 x, static_cast<int>((fixed_point(x, 1) + uint128(1)) >> 1));
}

/// ln 10 in Q126 and in Q190
inline constexpr uint128 ln10_to_126 = join(0x935d8dddaaa8ac16, 0xea56d62b82d30a28);
inline constexpr uint128 ln10_beyond_126 = 0xe28fecf9da5df90e;

/// n·ln 10 + f·ln 10 − k·ln 2 in Q126, for f in Q128.
constexpr uint128 reduced_decimal(uint128 n, uint128 f, uint128 k) {
    return n * ln10_to_126 + high_product(f, ln10_to_126) - k * ln2_to_126 +
           ((n * ln10_beyond_126 >> 64) - (k * ln2_beyond_126 >> 64));
}

constexpr wide decimal_exponential_near(wide x, int k) {
    return exponential_of_reduced(
        reduced_decimal(fixed_point(x, 0), fixed_point(x, 128), uint128(k)), k, x.negative);
}

/// 10ˣ
constexpr wide decimal_exponential(wide x) {
    return x.exponent > 13 ? out_of_range(x.negative)
                           : decimal_exponential_near(x, nearest_multiple(x, log2_of_10_to_62, 62));
}

/// (eˣ − 1)/x = 1 + x/2! + x²/3! + … for |x| < 2⁻⁴
inline constexpr auto exponential_quotient_series =
    series_of<10, 9>([](uint128 previous, int n) { return previous / uint128(n + 1); });

/// eˣ − 1. Near 0 the series times x keeps the relative accuracy that the subtraction would lose.
constexpr wide exponential_minus_one(wide x) {
    return x.exponent < -4
               ? unending(x *
                          aligned(sum(exponential_quotient_series, fixed_point(x, 128), x.negative),
                                  0, false))
               : exponential(x) - one;
}

/// That of ±∞, and NaN.
template <std::floating_point T>
constexpr T exponential_of_infinite(T x) {
    return x < 0 ? T(0) : x;
}

/// Functions that are rounded correctly, and so the same on every machine, at compile time and at
/// run time. Those of the standard library, an ulp or so away, are faster.
namespace correctly_rounded {

template <std::floating_point T>
constexpr T exp(T x) {
    return is_finite(x) ? rounded<T>(exponential(widened(x))) : exponential_of_infinite(x);
}

template <std::floating_point T>
constexpr T exp2(T x) {
    return is_finite(x) ? rounded<T>(binary_exponential(widened(x))) : exponential_of_infinite(x);
}

template <std::floating_point T>
constexpr T exp10(T x) {
    return is_finite(x) ? rounded<T>(decimal_exponential(widened(x))) : exponential_of_infinite(x);
}

template <std::floating_point T>
constexpr T expm1(T x) {
    return is_finite(x) && x != 0 ? rounded<T>(exponential_minus_one(widened(x)))
           : x < 0                ? T(-1)
                                  : x;
}

}  // namespace correctly_rounded

/// eˣ.  Edges: exp(−∞) = 0; ∞ where it overflows, and 0 below the smallest number.
template <arithmetic T>
constexpr promoted<T> exp(T x) {
    return LEIBNIZ_LACKS(std::exp(x)) ? correctly_rounded::exp(promoted<T>(x)) : std::exp(x);
}

/// 2ˣ, exact for integers.  Edges as for exp.
template <arithmetic T>
constexpr promoted<T> exp2(T x) {
    return LEIBNIZ_LACKS(std::exp2(x)) ? correctly_rounded::exp2(promoted<T>(x)) : std::exp2(x);
}

/// 10ˣ, which has no name of its own in C++.  Edges as for exp.
template <arithmetic T>
constexpr promoted<T> exp10(T x) {
    return LEIBNIZ_LACKS(std::pow(promoted<T>(10), x)) ? correctly_rounded::exp10(promoted<T>(x))
                                                       : std::pow(promoted<T>(10), x);
}

/// eˣ − 1, accurate near 0.  Edges: expm1(±0) = ±0, expm1(−∞) = −1; ∞ where it overflows.
template <arithmetic T>
constexpr promoted<T> expm1(T x) {
    return LEIBNIZ_LACKS(std::expm1(x)) ? correctly_rounded::expm1(promoted<T>(x)) : std::expm1(x);
}

}  // namespace leibniz::math
