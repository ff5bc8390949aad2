// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/conversion.hpp>
#include <leibniz/math/promotion.hpp>
#include <leibniz/math/wide.hpp>

#include <cmath>
#include <concepts>
#include <cstdint>

namespace leibniz::math {

/// e^((j − 12)/32) in Q127
inline constexpr std::uint64_t exponential_table[24][2] = {
    {0x57f91857a63a3aa9, 0xec6dc02611213ba2}, {0x5ac3fdcb7ae27389, 0x5029a28fcff8762d},
    {0x5da594b7c8bdf84d, 0x117dd51383bdc2a5}, {0x609e9586225c57a5, 0x3455273f7cfd2984},
    {0x63afbe7ab2082ba1, 0xa0ae5e4eb1b479dd}, {0x66d9d3e3cbcf5eae, 0x40244ed6f6bcd75e},
    {0x6a1da04b021def01, 0x64eec82915df2e0f}, {0x6d7bf4a7c930989e, 0xafebeb852f6ababf},
    {0x70f5a893b608861e, 0x1f58934f97aea57d}, {0x748b9a8065f00acd, 0x5184250eee9c4e99},
    {0x783eafef1c0a8f39, 0x78c7f81824d62ebf}, {0x7c0fd5aa22d75e45, 0x2c02afe5dd89cd74},
    {0x8000000000000000, 0x0000000000000000}, {0x84102b00893f64c7, 0x05e841d5d4064bd3},
    {0x88415abbe9a76bea, 0xd8d00cf112e4d4a9}, {0x8c949b83a7066b44, 0x9e8c66dd40755e15},
    {0x910b022db7ae67ce, 0x76b441c27035c6a1}, {0x95a5ac59b963ca80, 0x9bb3e062cebec9a5},
    {0x9a65c0b85ac1a96a, 0x7062465be33249a3}, {0x9f4c6f5508ee5d51, 0xbbdee0206028ab6c},
    {0xa45af1e1f40c333b, 0x3de1db4dd55f29a7}, {0xa9928c067d67bb65, 0x16cc14c91b4fdb27},
    {0xaef48bb022ffa9da, 0x89923298baa201e1}, {0xb4824965fca1967e, 0xd7cc08291bd3a598}};

/// ln 2 in Q128
inline constexpr uint128 fixed_ln2 = join(0xb17217f7d1cf79ab, 0xc9e3b39803f2f6af);

/// eˣ in Q127 for x in Q128, x < 2⁻⁵: Taylor's series in Horner's form.
constexpr uint128 exponential_series(uint128 x) {
    uint128 sum = fixed_one;
    for (int n = 16; n != 0; --n) {
        sum = fixed_one + high_product(x, sum) / uint128(n);
    }
    return sum;
}

/// 2ᵏ·e^((j − 12)/32)·eˣ, where the shifted argument holds j and then x in Q126.
constexpr wide exponential_of_parts(uint128 shifted, int k) {
    return aligned(high_product(join(exponential_table[low_word(shifted >> 121)][0],
                                     exponential_table[low_word(shifted >> 121)][1]),
                                exponential_series(shifted << 7 >> 5))
                       << 1,
                   k, false);
}

/// 2ᵏ·eʳ, with −0.36 < r < 0.36 in Q126.
constexpr wide exponential_of_reduced(uint128 r, int k) {
    return exponential_of_parts(r + (uint128(3) << 123), k);
}

/// The integer nearest to |x|/ln 2, or next to it at a half.
constexpr int nearest_multiple_of_ln2(wide x) {
    return x.exponent < -2
               ? 0
               : static_cast<int>(low_word(
                     ((uint128(high_word(x.mantissa)) * uint128(0xb8aa3b295c17f0bc) >> 64) +
                      (uint128(1) << (61 - x.exponent))) >>
                     (62 - x.exponent)));
}

/// |x| − k·ln 2 in Q126. The product with ln 2 takes 64 more bits of it, so that a large k costs no
/// accuracy.
constexpr uint128 reduced_by_ln2(wide x, int k) {
    return fixed_point(x, 126) - uint128(k) * join(0x2c5c85fdf473de6a, 0xf278ece600fcbdab) -
           (uint128(k) * uint128(0xd03cd0c99ca62d8b) >> 64);
}

/// An exponential beyond every format, or below every one.
constexpr wide out_of_range(bool below) { return {fixed_one, below ? -100'000 : 100'000, false}; }

constexpr wide exponential_near(wide x, int k) {
    return x.negative ? exponential_of_reduced(uint128(0) - reduced_by_ln2(x, k), -k)
                      : exponential_of_reduced(reduced_by_ln2(x, k), k);
}

/// eˣ
constexpr wide exponential(wide x) {
    return x.exponent > 15 ? out_of_range(x.negative)
                           : exponential_near(x, nearest_multiple_of_ln2(x));
}

/// f·ln 2, both in Q126 and signed.
constexpr uint128 times_ln2(uint128 f) {
    return f > fixed_one ? uint128(0) - times_ln2(uint128(0) - f)
                         : high_product(f << 1, fixed_ln2) >> 1;
}

constexpr wide binary_exponential_near(wide x, int k) {
    return exponential_of_reduced(x.negative ? times_ln2((uint128(k) << 126) - fixed_point(x, 126))
                                             : times_ln2(fixed_point(x, 126) - (uint128(k) << 126)),
                                  x.negative ? -k : k);
}

/// 2ˣ
constexpr wide binary_exponential(wide x) {
    return x.exponent > 15
               ? out_of_range(x.negative)
               : binary_exponential_near(
                     x, static_cast<int>(low_word((fixed_point(x, 1) + uint128(1)) >> 1)));
}

/// (eˣ − 1)/x in Q127 = 1 + x/2·(1 + x/3·(…)), for |x| < 2⁻⁴ given in Q128.
constexpr uint128 exponential_quotient_series(uint128 x, bool negative) {
    uint128 sum = fixed_one;
    for (int n = 20; n != 1; --n) {
        sum = negative ? fixed_one - high_product(x, sum) / uint128(n)
                       : fixed_one + high_product(x, sum) / uint128(n);
    }
    return sum;
}

/// eˣ − 1. Near 0 the series times x keeps the relative accuracy that the subtraction would lose.
constexpr wide exponential_minus_one(wide x) {
    return x.exponent < -4
               ? x * aligned(exponential_quotient_series(fixed_point(x, 128), x.negative), 0, false)
               : exponential(x) - one;
}

/// Functions that are rounded correctly, and so the same on every machine, at compile time and at
/// run time. Those of the standard library, an ulp or so away, are faster.
namespace correctly_rounded {

template <std::floating_point T>
constexpr T exp(T x) {
    return is_nan(x)        ? x
           : is_infinite(x) ? (x > 0 ? x : T(0))
                            : rounded<T>(exponential(widened(x)));
}

template <std::floating_point T>
constexpr T exp2(T x) {
    return is_nan(x)        ? x
           : is_infinite(x) ? (x > 0 ? x : T(0))
                            : rounded<T>(binary_exponential(widened(x)));
}

template <std::floating_point T>
constexpr T expm1(T x) {
    return is_nan(x) || x == 0 ? x
           : is_infinite(x)    ? (x > 0 ? x : T(-1))
                               : rounded<T>(exponential_minus_one(widened(x)));
}

}  // namespace correctly_rounded

/// eˣ
template <arithmetic T>
constexpr promoted<T> exp(T x) {
    return LEIBNIZ_LACKS(std::exp(x)) ? correctly_rounded::exp(promoted<T>(x)) : std::exp(x);
}

/// 2ˣ
template <arithmetic T>
constexpr promoted<T> exp2(T x) {
    return LEIBNIZ_LACKS(std::exp2(x)) ? correctly_rounded::exp2(promoted<T>(x)) : std::exp2(x);
}

/// eˣ − 1
template <arithmetic T>
constexpr promoted<T> expm1(T x) {
    return LEIBNIZ_LACKS(std::expm1(x)) ? correctly_rounded::expm1(promoted<T>(x)) : std::expm1(x);
}

}  // namespace leibniz::math
