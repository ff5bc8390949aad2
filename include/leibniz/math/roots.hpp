// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/promotion.hpp>

#include <cmath>
#include <concepts>

namespace leibniz::math {

/// ⌊√n⌋ for 2¹²⁶ ≤ n: Newton's method in integers. It starts within 2⁻⁴ and then comes from above.
constexpr uint128 integer_square_root(uint128 n) {
    uint128 root = (uint128(3) << 61) + (n >> 65) + (n >> 67);
    for (int i = 0; i != 4; ++i) {
        root = (root + n / root) >> 1;
    }
    return root - uint128(high_word(root) != 0 || root * root > n);
}

/// √(n + f)·2⁶⁴ for root = ⌊√n⌋, rest = n − root² and a fraction f in Q128. It is exact for the
/// square of an integer or of half a one, and otherwise keeps to the right side of every number of
/// 65 bits, so that rounding it to 64 bits or fewer is rounding correctly. Between (root + ½)² and
/// root² + root lies a quarter, below (root + 1)² and above root² + 2·root a whole.
constexpr uint128 refined_square_root(uint128 root, uint128 rest, uint128 fraction) {
    return rest == uint128(0) ? root << 64 | uint128(fraction != uint128(0))
           : rest == root ? (root << 64) + (uint128(1) << 63) + uint128(fraction > fixed_one >> 1) -
                                uint128(fraction < fixed_one >> 1)
           : rest == root << 1 ? (root << 64) + low_ones
                               : (root << 64) + ((rest << 62) / root << 1) + uint128(1);
}

constexpr wide square_root_by_integer(uint128 n, uint128 fraction, uint128 root, int exponent) {
    return {refined_square_root(root, n - root * root, fraction), exponent, false};
}

/// √(n + f)·2^(exponent − 63) for 2¹²⁶ ≤ n and f in Q128
constexpr wide square_root_of_integer(uint128 n, uint128 fraction, int exponent) {
    return square_root_by_integer(n, fraction, integer_square_root(n), exponent);
}

/// √x for x ≥ 0
constexpr wide square_root(wide x) {
    return x.mantissa == uint128(0) ? x
           : x.exponent % 2 != 0
               ? square_root_of_integer(x.mantissa, uint128(0), (x.exponent - 1) / 2)
               : square_root_of_integer(x.mantissa >> 1, x.mantissa << 127, x.exponent / 2);
}

/// r(4 − m·r³)/3: Newton's step for r = m^(−1/3), both in Q127.
constexpr uint128 refined_inverse_cube_root(uint128 m, uint128 r) {
    return high_product(r, ((fixed_one >> 1) - high_product(high_product(r, r), high_product(r, m)))
                               << 2) /
               uint128(3)
           << 2;
}

/// m^(−1/3) for 1 ≤ m < 2, both in Q127: Newton's method, from a chord.
constexpr uint128 inverse_cube_root(uint128 m) {
    uint128 root = fixed_one - (m - fixed_one) / uint128(5);
    for (int i = 0; i != 5; ++i) {
        root = refined_inverse_cube_root(m, root);
    }
    return root;
}

/// ∛1, ∛2 and ∛4
inline constexpr wide cube_roots[3] = {{fixed_one, 0, false},
                                       {join(0xa14517cc6b945711, 0x1eed5b8adf128686), 0, false},
                                       {join(0xcb2ff529eb71e415, 0x82cccd5a1ee26f79), 0, false}};

/// ∛(m·8ⁿ·2ⁱ) = m·r²·2ⁿ·∛2ⁱ with r = m^(−1/3)
constexpr wide cube_root_by(wide m, wide r, int exponent) {
    return scaled(m * r * r * cube_roots[(exponent % 3 + 3) % 3],
                  (exponent - (exponent % 3 + 3) % 3) / 3);
}

/// ∛x for x ≠ 0
constexpr wide cube_root(wide x) {
    return cube_root_by({x.mantissa, 0, x.negative},
                        aligned(inverse_cube_root(x.mantissa), 0, false), x.exponent);
}

namespace correctly_rounded {

template <std::floating_point T>
constexpr T sqrt(T x) {
    return x > 0 && is_finite(x) ? rounded<T>(square_root(widened(x)))
           : x < 0               ? T(sqrt_needs_a_non_negative_argument())
                                 : x;
}

template <std::floating_point T>
constexpr T cbrt(T x) {
    return is_finite(x) && x != 0 ? rounded<T>(cube_root(widened(x))) : x;
}

}  // namespace correctly_rounded

/// √x.  Edges: sqrt(±0) = ±0.  Domain: x ≥ 0; in constant evaluation x < 0 is refused, at run time
/// it gives NaN.
template <arithmetic T>
constexpr promoted<T> sqrt(T x) {
    return LEIBNIZ_LACKS(std::sqrt(x)) ? correctly_rounded::sqrt(promoted<T>(x)) : std::sqrt(x);
}

/// ∛x, of negative numbers, too.  Edges: cbrt(±0) = ±0, cbrt(±∞) = ±∞.
template <arithmetic T>
constexpr promoted<T> cbrt(T x) {
    return LEIBNIZ_LACKS(std::cbrt(x)) ? correctly_rounded::cbrt(promoted<T>(x)) : std::cbrt(x);
}

}  // namespace leibniz::math
