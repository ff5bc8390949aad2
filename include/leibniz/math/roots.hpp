// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/conversion.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/promotion.hpp>
#include <leibniz/math/wide.hpp>

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

/// √n·2⁶⁴ for root = ⌊√n⌋ and rest = n − root². It is exact for a square, and otherwise keeps to
/// the right side of every number of 65 bits, so that rounding it to 64 bits or fewer is rounding
/// correctly.
constexpr uint128 refined_square_root(uint128 root, uint128 rest) {
    return rest == uint128(0) ? root << 64
           : rest == root || rest == root << 1
               ? (root << 64) + ((rest << 62) / root << 1) - uint128(1)
               : (root << 64) + ((rest << 62) / root << 1) + uint128(1);
}

constexpr wide square_root_by_integer(uint128 n, uint128 root, int exponent) {
    return {refined_square_root(root, n - root * root), exponent, false};
}

constexpr wide square_root_of_integer(uint128 n, int exponent) {
    return square_root_by_integer(n, integer_square_root(n), exponent);
}

/// √x for x ≥ 0. A last bit that is shifted out still tells x from a square.
constexpr wide square_root(wide x) {
    return x.mantissa == uint128(0) ? x
           : x.exponent % 2 != 0    ? square_root_of_integer(x.mantissa, (x.exponent - 1) / 2)
                                    : square_root_of_integer(
                                       x.mantissa >> 1 | (x.mantissa & uint128(1)), x.exponent / 2);
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

/// The sum of positive numbers whose last bit is there or below: where some of it is lost the last
/// bit is set instead, so that the sum is no square unless the true one is.
constexpr wide with_lost_bits(wide sum, int lowest) {
    return {sum.mantissa | uint128(lowest < sum.exponent - 127), sum.exponent, sum.negative};
}

/// a + b for squares a and b, which is exact or no square.
constexpr wide sum_of_squares(wide a, wide b) {
    return a.mantissa == uint128(0)    ? b
           : b.mantissa == uint128(0)  ? a
           : last_bit(a) < last_bit(b) ? with_lost_bits(a + b, last_bit(a))
                                       : with_lost_bits(a + b, last_bit(b));
}

/// √(x² + y²)
constexpr wide hypotenuse(wide x, wide y) { return square_root(sum_of_squares(x * x, y * y)); }

/// √(x² + y² + z²)
constexpr wide hypotenuse(wide x, wide y, wide z) {
    return square_root(sum_of_squares(sum_of_squares(x * x, y * y), z * z));
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

template <std::floating_point T>
constexpr T hypot(T x, T y) {
    return is_finite(x) && is_finite(y)       ? rounded<T>(hypotenuse(widened(x), widened(y)))
           : is_infinite(x) || is_infinite(y) ? infinity<T>
           : is_nan(x)                        ? x
                                              : y;
}

template <std::floating_point T>
constexpr T hypot(T x, T y, T z) {
    return is_finite(x) && is_finite(y) && is_finite(z)
               ? rounded<T>(hypotenuse(widened(x), widened(y), widened(z)))
           : is_infinite(x) || is_infinite(y) || is_infinite(z) ? infinity<T>
           : is_nan(x)                                          ? x
           : is_nan(y)                                          ? y
                                                                : z;
}

}  // namespace correctly_rounded

/// √x.  Edges: sqrt(±0) = ±0.  Domain: x ≥ 0; in constant evaluation x < 0 is refused, at run time
/// it gives NaN.
template <arithmetic T>
constexpr promoted<T> sqrt(T x) {
    return LEIBNIZ_LACKS(std::sqrt(x)) ? correctly_rounded::sqrt(promoted<T>(x)) : std::sqrt(x);
}

/// ∛x
template <arithmetic T>
constexpr promoted<T> cbrt(T x) {
    return LEIBNIZ_LACKS(std::cbrt(x)) ? correctly_rounded::cbrt(promoted<T>(x)) : std::cbrt(x);
}

/// √(x² + y²), where the squares neither overflow nor vanish.  Edges: +∞ where an argument is
/// infinite, even beside NaN.
template <arithmetic T, arithmetic U>
constexpr promoted<T, U> hypot(T x, U y) {
    using result = promoted<T, U>;
    return LEIBNIZ_LACKS(std::hypot(x, y)) ? correctly_rounded::hypot(result(x), result(y))
                                           : std::hypot(x, y);
}

/// √(x² + y² + z²)
template <arithmetic T, arithmetic U, arithmetic V>
constexpr promoted<T, U, V> hypot(T x, U y, V z) {
    using result = promoted<T, U, V>;
    return LEIBNIZ_LACKS(std::hypot(result(x), result(y), result(z)))
               ? correctly_rounded::hypot(result(x), result(y), result(z))
           : is_infinite(result(x)) || is_infinite(result(y)) || is_infinite(result(z))
               ? infinity<result>  // where libstdc++ up to 12 at least has NaN for z = ∞
               : std::hypot(result(x), result(y), result(z));
}

}  // namespace leibniz::math
