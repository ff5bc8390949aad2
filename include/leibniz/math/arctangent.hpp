// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/arithmetic/constants.hpp>
#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/series.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/comparison.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/promotion.hpp>
#include <leibniz/math/roots.hpp>

#include <cmath>
#include <concepts>
#include <cstdint>

namespace leibniz::math {

/// arctan(j/16) in Q127
inline constexpr uint128 arctangent_table[17] = {
    join(0x0000000000000000, 0x0000000000000000), join(0x07fd56edcb3f7a71, 0xb6593c96e071706b),
    join(0x0feadd4d5617b6e3, 0x2c897989f3e888ef), join(0x17b97b4bce5b0226, 0x8f6169f103938e91),
    join(0x1f5b75f92c80dd62, 0xadb8f3debef442fd), join(0x26c4ee6e0fd7979a, 0x716aed26349ebcca),
    join(0x2dec3283c9bde11c, 0xe2a8c848b73f9121), join(0x34c9dd879847f96d, 0x909f257a40079c4e),
    join(0x3b58ce0ac3769ed1, 0x5bf9117b2f0ea341), join(0x4195fa536cc33f15, 0x25b504e5b0d28ae0),
    join(0x47802eaf7bfacfcd, 0xae41af0b32e21ba4), join(0x4d17c07338deed10, 0x21137c711027f9de),
    join(0x525e3e8c9a7b8492, 0x0cd43f9522bed64f), join(0x5756261c5a6c6040, 0x0a392f179f290385),
    join(0x5c029f15e118cf39, 0xe596d2a90852221f), join(0x606742dc56293320, 0x44eeb16237497d12),
    join(0x6487ed5110b4611a, 0x62633145c06e0e69)};

/// arctan t / t = 1 − t²/3 + t⁴/5 − … for t² < 2⁻⁹, in powers of t²
inline constexpr auto arctangent_quotient_series =
    series_of<7, 8>([](uint128, int n) { return fixed_one / uint128(2 * n + 1); });

/// arctan t for |t| < 2⁻⁴·⁵. The quotient is kept below 1, as it is for every t ≠ 0: where it falls
/// half-way between two subnormal numbers it then goes down.
constexpr wide arctangent_near_zero(wide t) {
    return t * aligned(sum(arctangent_quotient_series, fixed_point(t * t, 128), true) - uint128(1),
                       0, false);
}

/// The integer nearest to 16·y/x, for 0 ≤ y ≤ x ≠ 0.
constexpr int sixteenths(wide y, wide x) {
    return x.exponent - y.exponent > 6
               ? 0
               : static_cast<int>(
                     low_word(((uint128(high_word(y.mantissa)) << 5) /
                                   (uint128(high_word(x.mantissa)) << (x.exponent - y.exponent)) +
                               uint128(1)) >>
                              1));
}

/// arctan(y/x) = arctan c + arctan((y − c·x)/(x + c·y)) for c = j/16
constexpr wide arctangent_beside(int j, wide y, wide x) {
    return normalized(arctangent_table[j], 0, false) +
           arctangent_near_zero((scaled(y, 4) - whole(j) * x) / (scaled(x, 4) + whole(j) * y));
}

/// The angle of the point (x, y) for x, y ≥ 0, not both 0: from 0 to π/2.
constexpr wide angle(wide y, wide x) {
    return smaller(x, y) ? half_pi - angle(x, y) : arctangent_beside(sixteenths(y, x), y, x);
}

/// The angle of the point (x, y) for y ≥ 0, not both 0: from 0 to π.
constexpr wide upper_angle(wide y, wide x) {
    return x.negative ? pi - angle(y, magnitude(x)) : angle(y, x);
}

/// √(1 − x²)
constexpr wide cathetus(wide x) { return square_root((one - x) * (one + x)); }

/// A coordinate as the angle of its point sees it: beside ∞ a finite one is 0, and ∞ itself 1.
template <std::floating_point T>
constexpr T direction(T x, bool beside_infinity) {
    return beside_infinity ? copysign(is_infinite(x) ? T(1) : T(0), x) : x;
}

/// The angle of a finite point, by the signs of its coordinates where they are 0.
template <std::floating_point T>
constexpr T angle_of_point(T y, T x) {
    return y == 0 && !sign_bit(x)
               ? y
               : rounded<T>(negated_if(
                     sign_bit(y), y == 0 ? pi : upper_angle(magnitude(widened(y)), widened(x))));
}

namespace correctly_rounded {

template <std::floating_point T>
constexpr T atan(T x) {
    return is_finite(x) && x != 0 ? rounded<T>(negated_if(x < 0, angle(magnitude(widened(x)), one)))
           : is_infinite(x)       ? rounded<T>(negated_if(x < 0, half_pi))
                                  : x;
}

template <std::floating_point T>
constexpr T asin(T x) {
    return x >= -1 && x <= 1 && x != 0
               ? rounded<T>(negated_if(x < 0, angle(magnitude(widened(x)), cathetus(widened(x)))))
           : x < -1 || x > 1 ? T(asin_needs_an_argument_between_minus_one_and_one())
                             : x;
}

template <std::floating_point T>
constexpr T acos(T x) {
    return x >= -1 && x <= 1 ? rounded<T>(upper_angle(cathetus(widened(x)), widened(x)))
           : x < -1 || x > 1 ? T(acos_needs_an_argument_between_minus_one_and_one())
                             : x;
}

template <std::floating_point T>
constexpr T atan2(T y, T x) {
    return is_nan(x)   ? x
           : is_nan(y) ? y
                       : angle_of_point(direction(y, is_infinite(x) || is_infinite(y)),
                                        direction(x, is_infinite(x) || is_infinite(y)));
}

}  // namespace correctly_rounded

/// The angle, from −π/2 to π/2, of tangent x.  Edges: atan(±0) = ±0, atan(±∞) = ±π/2, rounded.
template <arithmetic T>
constexpr promoted<T> atan(T x) {
    return LEIBNIZ_LACKS(std::atan(x)) ? correctly_rounded::atan(promoted<T>(x)) : std::atan(x);
}

/// The angle, from −π/2 to π/2, of sine x.  Domain: |x| ≤ 1; in constant evaluation others are
/// refused, at run time they give NaN.
template <arithmetic T>
constexpr promoted<T> asin(T x) {
    return LEIBNIZ_LACKS(std::asin(x)) ? correctly_rounded::asin(promoted<T>(x)) : std::asin(x);
}

/// The angle, from 0 to π, of cosine x.  Domain as for asin.
template <arithmetic T>
constexpr promoted<T> acos(T x) {
    return LEIBNIZ_LACKS(std::acos(x)) ? correctly_rounded::acos(promoted<T>(x)) : std::acos(x);
}

/// The angle, from −π to π, of the point (x, y).  Edges: the signs of zeros count: atan2(±0, −0) =
/// ±π, atan2(±0, +0) = ±0.
template <arithmetic T, arithmetic U>
constexpr promoted<T, U> atan2(T y, U x) {
    using result = promoted<T, U>;
    return LEIBNIZ_LACKS(std::atan2(y, x)) ? correctly_rounded::atan2(result(y), result(x))
                                           : std::atan2(y, x);
}

}  // namespace leibniz::math
