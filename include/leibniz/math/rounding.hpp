// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/promotion.hpp>

#include <cmath>
#include <concepts>
#include <cstdint>
#include <limits>

namespace leibniz::math {

/// ⌊x⌋ for 0 ≤ x < 2¹²⁶, by the conversion to an integer of 63 bits, or to two of them.
template <std::floating_point T>
constexpr T integral_part(T x) {
    constexpr T beyond = T(std::uint64_t{1} << 63);
    return x < beyond ? T(static_cast<std::int64_t>(x))
                      : integral_part(x / beyond) * beyond +
                            integral_part(x - integral_part(x / beyond) * beyond);
}

/// The integer nearest to x, halves upwards, for 0 ≤ x < 2¹²⁶: 1 is added if twice the fraction is
/// not below 1.
template <std::floating_point T>
constexpr T nearest_integer(T x) {
    return integral_part(x) + integral_part(2 * (x - integral_part(x)));
}

/// True for positive numbers that may have a fraction: from 2ᵖ⁻¹ on there is none.
template <std::floating_point T>
constexpr bool has_a_fraction(T x) {
    return 0 < x && x < 1 / std::numeric_limits<T>::epsilon();
}

/// n or n − 1, whichever is not above x.
template <std::floating_point T>
constexpr T lowered(T n, T x) {
    return n > x ? n - 1 : n;
}

/// n or n + 1, whichever is not below x.
template <std::floating_point T>
constexpr T raised(T n, T x) {
    return n < x ? n + 1 : n;
}

/// What is no number, or has no fraction, is itself the result; and a result of 0 has the sign of
/// the argument.
namespace correctly_rounded {

template <std::floating_point T>
constexpr T trunc(T x) {
    return has_a_fraction(x) ? integral_part(x) : has_a_fraction(-x) ? -integral_part(-x) : x;
}

template <std::floating_point T>
constexpr T floor(T x) {
    return lowered(trunc(x), x);
}

template <std::floating_point T>
constexpr T ceil(T x) {
    return raised(trunc(x), x);
}

template <std::floating_point T>
constexpr T round(T x) {
    return has_a_fraction(x) ? nearest_integer(x) : has_a_fraction(-x) ? -nearest_integer(-x) : x;
}

}  // namespace correctly_rounded

/// The largest integer that is not above x.  Edges, as for the next three: ±0, ±∞ and NaN stay, and
/// a result of 0 has the sign of x.
template <arithmetic T>
constexpr promoted<T> floor(T x) {
    return LEIBNIZ_LACKS(std::floor(x)) ? correctly_rounded::floor(promoted<T>(x)) : std::floor(x);
}

/// The smallest integer that is not below x.
template <arithmetic T>
constexpr promoted<T> ceil(T x) {
    return LEIBNIZ_LACKS(std::ceil(x)) ? correctly_rounded::ceil(promoted<T>(x)) : std::ceil(x);
}

/// The nearest integer, halves away from 0.
template <arithmetic T>
constexpr promoted<T> round(T x) {
    return LEIBNIZ_LACKS(std::round(x)) ? correctly_rounded::round(promoted<T>(x)) : std::round(x);
}

/// The next integer towards 0.
template <arithmetic T>
constexpr promoted<T> trunc(T x) {
    return LEIBNIZ_LACKS(std::trunc(x)) ? correctly_rounded::trunc(promoted<T>(x)) : std::trunc(x);
}

}  // namespace leibniz::math
