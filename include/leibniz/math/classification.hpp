// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <concepts>
#include <cstdint>
#include <limits>

namespace leibniz::math {

/// The bits of x. They answer in constant evaluation, and whatever -ffast-math would have the
/// comparisons say.
constexpr std::uint64_t bits(double x) { return std::bit_cast<std::uint64_t>(x); }

/// +∞
template <std::floating_point T>
inline constexpr T infinity =
    static_cast<T>(std::bit_cast<double>(std::uint64_t{0x7ff0000000000000}));

/// True for NaN alone.
template <std::floating_point T>
constexpr bool is_nan(T x) {
    return bits(static_cast<double>(x)) << 1 > 0xffe0000000000000;
}

/// True for +∞ and −∞.
template <std::floating_point T>
constexpr bool is_infinite(T x) {
    return x > std::numeric_limits<T>::max() || x < std::numeric_limits<T>::lowest();
}

constexpr bool is_infinite(double x) { return bits(x) << 1 == 0xffe0000000000000; }

constexpr bool is_infinite(float x) { return is_infinite(static_cast<double>(x)); }

/// True for all but NaN, +∞ and −∞.
template <std::floating_point T>
constexpr bool is_finite(T x) {
    return std::numeric_limits<T>::lowest() <= x && x <= std::numeric_limits<T>::max();
}

constexpr bool is_finite(double x) { return (~bits(x) >> 52 & 0x7ff) != 0; }

constexpr bool is_finite(float x) { return is_finite(static_cast<double>(x)); }

/// True for negative numbers and −0.
template <std::floating_point T>
constexpr bool sign_bit(T x) {
    return x < 0 || (!(x > 0) && bits(static_cast<double>(x)) >> 63 != 0);
}

constexpr bool sign_bit(double x) { return bits(x) >> 63 != 0; }

constexpr bool sign_bit(float x) { return sign_bit(static_cast<double>(x)); }

}  // namespace leibniz::math
