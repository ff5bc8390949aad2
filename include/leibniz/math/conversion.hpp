// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/classification.hpp>
#include <leibniz/math/wide.hpp>

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace leibniz::math {

static_assert(std::numeric_limits<float>::is_iec559);
static_assert(std::numeric_limits<double>::is_iec559);
static_assert(std::numeric_limits<long double>::digits <= 128);

/// x as a wide number, exactly. Domain: finite.
constexpr wide widened(double x) {
    return (bits(x) >> 52 & 0x7ff) != 0
               ? wide{join(std::uint64_t{1} << 63 | bits(x) << 11, 0),
                      static_cast<int>(bits(x) >> 52 & 0x7ff) - 1023, sign_bit(x)}
               : normalized(join(bits(x) << 12 >> 1, 0), -1022, sign_bit(x));
}

constexpr wide widened(float x) { return widened(static_cast<double>(x)); }

/// The powers 2^(2^i) that T can hold.
template <std::floating_point T>
inline constexpr auto repeated_squares = [] {
    std::array<T, std::bit_width(unsigned{std::numeric_limits<T>::max_exponent - 1})> powers{T(2)};
    for (std::size_t i = 1; i < powers.size(); ++i) {
        powers[i] = powers[i - 1] * powers[i - 1];
    }
    return powers;
}();

/// 1 ≤ x < 2 in Q127
template <std::floating_point T>
constexpr uint128 mantissa(T x) {
    T const scale = T(std::uint64_t{1} << 63);
    std::uint64_t const high = static_cast<std::uint64_t>(x * scale);
    return join(high, static_cast<std::uint64_t>((x * scale - T(high)) * 2 * scale));
}

/// The bits of other formats are not to be had in constant evaluation: the exponent is found by
/// comparing and scaling, which is exact.
template <std::floating_point T>
constexpr wide widened(T x) {
    if (x == 0) {
        return {};
    }
    bool const subnormal = -std::numeric_limits<T>::min() < x && x < std::numeric_limits<T>::min();
    T rest = (x < 0 ? -x : x) * (subnormal ? 1 / std::numeric_limits<T>::epsilon() : T(1));
    int exponent = subnormal ? 1 - std::numeric_limits<T>::digits : 0;
    for (int i = static_cast<int>(repeated_squares<T>.size()) - 1; i >= 0; --i) {
        T const power = repeated_squares<T>[static_cast<std::size_t>(i)];
        bool const large = rest >= power;
        bool const small = rest < 1 && rest * power < 2;
        exponent += large ? 1 << i : small ? -(1 << i) : 0;
        rest = large ? rest / power : small ? rest * power : rest;
    }
    return {mantissa(rest), exponent, x < 0};
}

/// True where the rest of a rounding, in units of 2⁻¹²⁸, takes an integer up: more than a half, or
/// a half and it is odd.
constexpr bool above_half(uint128 rest, bool odd) {
    return rest > fixed_one || (odd && rest == fixed_one);
}

/// a·2⁻ⁿ rounded to the nearest integer, halves to even, for n ≥ 1.
constexpr uint128 shifted_to_nearest(uint128 a, int n) {
    return n > 128    ? uint128(0)
           : n == 128 ? uint128(a > fixed_one)
                      : (a >> n) + uint128(above_half(a << (128 - n), (low_word(a >> n) & 1) != 0));
}

/// The bits dropped when x is rounded to the format of T: all below its precision, and more where T
/// is subnormal.
template <std::floating_point T>
constexpr int excess_bits(wide x) {
    return 128 - std::numeric_limits<T>::digits +
           (x.exponent < std::numeric_limits<T>::min_exponent - 1
                ? std::numeric_limits<T>::min_exponent - 1 - x.exponent
                : 0);
}

/// n·2^exponent, exactly.
template <std::floating_point T>
constexpr T times_power_of_two(T n, int exponent) {
    T power = exponent < 0 ? T(0.5) : T(2);
    for (int rest = exponent < 0 ? -exponent : exponent; rest != 0; rest /= 2) {
        n = rest % 2 == 1 ? n * power : n;
        power = rest > 1 ? power * power : power;
    }
    return n;
}

/// The one rounding: the T nearest to x, halves to even; beyond the largest it is ∞, and small ones
/// round as subnormals do.
template <std::floating_point T>
constexpr T rounded(wide x) {
    using limits = std::numeric_limits<T>;
    T const sign = x.negative ? T(-1) : T(1);
    if (x.exponent >= limits::max_exponent) {
        return sign * infinity<T>;
    }
    uint128 const digits = shifted_to_nearest(x.mantissa, excess_bits<T>(x));
    if (x.exponent == limits::max_exponent - 1 && digits >> limits::digits != uint128(0)) {
        return sign * infinity<T>;
    }
    T const value = T(high_word(digits)) * T(4294967296) * T(4294967296) + T(low_word(digits));
    return times_power_of_two(sign * value, x.exponent - 127 + excess_bits<T>(x));
}

/// In double the digits and the exponent are placed side by side: the leading digit, or a carry,
/// counts the exponent up.
template <>
constexpr double rounded<double>(wide x) {
    return std::bit_cast<double>(
        std::uint64_t{x.negative} << 63 |
        (x.exponent > 1023
             ? std::uint64_t{0x7ff} << 52
             : low_word(shifted_to_nearest(x.mantissa, excess_bits<double>(x))) +
                   (static_cast<std::uint64_t>(x.exponent < -1022 ? 0 : x.exponent + 1022) << 52)));
}

template <>
constexpr float rounded<float>(wide x) {
    return std::bit_cast<float>(
        std::uint32_t{x.negative} << 31 |
        (x.exponent > 127
             ? std::uint32_t{0xff} << 23
             : static_cast<std::uint32_t>(
                   low_word(shifted_to_nearest(x.mantissa, excess_bits<float>(x)))) +
                   (static_cast<std::uint32_t>(x.exponent < -126 ? 0 : x.exponent + 126) << 23)));
}

}  // namespace leibniz::math
