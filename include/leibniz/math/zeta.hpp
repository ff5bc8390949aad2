// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/arithmetic/wide.hpp>

#include <cstddef>
#include <utility>

namespace leibniz::math {

/// ζ(2j) in Q126 for j = 31, 30, …, 1.
inline constexpr uint128 zeta_table[31] = {
    join(0x4000000000000001, 0x000000000d4a5f1e), join(0x4000000000000004, 0x00000000779d5829),
    join(0x4000000000000010, 0x0000000434881b31), join(0x4000000000000040, 0x00000025d8c910ba),
    join(0x4000000000000100, 0x000001549f135688), join(0x4000000000000400, 0x00000bf997ca0ae1),
    join(0x4000000000001000, 0x00006bc657da6450), join(0x4000000000004000, 0x0003c9f932adc2b2),
    join(0x4000000000010000, 0x002219c48821b13f), join(0x4000000000040000, 0x0132e804c9c17014),
    join(0x4000000000100000, 0x0aca29eb2614b887), join(0x4000000000400000, 0x611b9545bbd35646),
    join(0x4000000001000003, 0x69f9ff967d006f0b), join(0x400000000400001e, 0xb9e5ffb2f6be7d75),
    join(0x4000000010000114, 0x8ad65290e5a4428f), join(0x40000000400009b8, 0xfd913d3546a6054d),
    join(0x4000000100005782, 0xaaebe155b39e2ada), join(0x40000004000313b4, 0x16b8ae5472489fc6),
    join(0x40000010001bb316, 0xccd99019cea1bc1e), join(0x4000004000f967ff, 0x7847da83b38a304d),
    join(0x4000010008c66cec, 0x77cba9cfa47c77eb), join(0x400004004f165119, 0xba621f86dec81e99),
    join(0x40001002c9953744, 0xcb929ae1cccadd79), join(0x40004019337ac8bc, 0x3ce80ab57fede086),
    join(0x400100e4af2b4e15, 0x61e18438a6b48bdd), join(0x400408296cb34c10, 0x66e420bc2e15cacd),
    join(0x40104b8ce96ee5f8, 0x6047cc150c030175), join(0x4042cdabe18e5ba2, 0xf96729376d699337),
    join(0x411c26130249123d, 0xf6cbc2d403c1159e), join(0x4544c8ab1f6120da, 0xfc89088cb7291afe),
    join(0x694699894c1f4c8c, 0x39ec4891005d672f)};

/// 1/(2π)²
inline constexpr wide inverse_square_of_turn{join(0xcf817b111638fdb6, 0xadce0da8b858371c), -6,
                                             false};

/// xⁿ for n ≥ 1, by squaring.
constexpr wide whole_power(wide x, int n) {
    return n == 1 ? x : n % 2 == 1 ? x * whole_power(x * x, n / 2) : whole_power(x * x, n / 2);
}

/// x⁻ⁿ
constexpr wide inverse_power(wide x, int n) { return one / whole_power(x, n); }

/// ζ(2) − s₁s₂·q·(ζ(4) − s₃s₄·q·(ζ(6) − …)) in Q126 for sᵢ = s + i and q in Q128.
template <std::size_t... I>
constexpr uint128 zeta_series(uint128 s, uint128 q, std::index_sequence<I...>) {
    uint128 sum = zeta_table[0];
    ((sum = zeta_table[I + 1] -
            high_product((s + uint128(59 - 2 * I)) * (s + uint128(60 - 2 * I)) * q, sum)),
     ...);
    return sum;
}

/// xˢ·ζ(s, x) for x ≥ s + 14 and q = 1/(2πx)².
constexpr wide zeta_by_bernoulli(int s, wide x, wide q) {
    return x / whole(s - 1) + scaled(one, -1) +
           x * q *
               (whole(s) * normalized(zeta_series(uint128(s), fixed_point(q, 128),
                                                  std::make_index_sequence<30>()),
                                      2, false));
}

/// ζ(s, x) for x ≥ s + 14, by the formula of Euler and Maclaurin:
///
///     xˢ·ζ(s, x) = x/(s − 1) + 1/2 + s/x·(B₂/2! + s₁s₂/x²·(B₄/4! + s₃s₄/x²·(…))),  sᵢ = s + i,
///
/// where B₂ⱼ/(2j)! = (−1)ʲ⁺¹·2·ζ(2j)/(2π)²ʲ. Source: Johansson, Rigorous high-precision computation
/// of the Hurwitz zeta function (2015), section 2.
constexpr wide zeta_by_bernoulli(int s, wide x) {
    return zeta_by_bernoulli(s, x, inverse_square_of_turn / (x * x)) * inverse_power(x, s);
}

/// Hurwitz's ζ(s, x) = Σ (x + k)⁻ˢ over k ≥ 0, for s ≥ 2 and x > 0. Terms are added until the rest
/// is small or easy to sum.
constexpr wide zeta(int s, wide x) {
    wide sum;
    wide shifted = x;
    for (wide const enough = whole(s + 14); smaller(shifted, enough);) {
        wide const term = inverse_power(shifted, s);
        if (term.exponent < sum.exponent - 140) {
            return sum;
        }
        sum = sum + term;
        shifted = shifted + one;
    }
    return sum + zeta_by_bernoulli(s, shifted);
}

/// ζ(s, above − n) for n terms below 0, which are −below, −below − 1, …: in pairs with the first n
/// above, which cancel exactly where their sum vanishes.
constexpr wide zeta_by_pairs(int s, int n, wide above, wide below) {
    wide sum;
    wide left = below;
    wide right = above;
    for (int i = 0; i != n; ++i) {
        sum = sum + (inverse_power(right, s) + negated_if(s % 2 == 1, inverse_power(left, s)));
        left = left + one;
        right = right + one;
    }
    return sum + zeta(s, right);
}

/// ζ(s, above − n) for many terms below 0, as the sum over all integers less what is too much.
constexpr wide zeta_by_symmetry(int s, wide above, wide below, wide beyond) {
    return zeta(s, above) + negated_if(s % 2 == 1, zeta(s, below)) -
           negated_if(s % 2 == 1, zeta(s, beyond));
}

/// ζ(s, −distance), of which `rest` is the part after the point.
constexpr wide zeta_of_negative(int s, wide distance, wide rest) {
    return distance.exponent < 5
               ? zeta_by_pairs(s, static_cast<int>(low_word(fixed_point(distance, 0))) + 1,
                               one - rest, rest)
               : zeta_by_symmetry(s, one - rest, rest, one + distance);
}

}  // namespace leibniz::math
