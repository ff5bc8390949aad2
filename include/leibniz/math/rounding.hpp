// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/comparison.hpp>
#include <leibniz/math/conversion.hpp>
#include <leibniz/math/promotion.hpp>
#include <leibniz/math/wide.hpp>

#include <cmath>
#include <concepts>

namespace leibniz::math {

/// The integer next to x towards 0.
constexpr wide truncated(wide x) {
    return x.exponent < 0      ? wide{}
           : x.exponent >= 127 ? x
                               : wide{x.mantissa >> (127 - x.exponent) << (127 - x.exponent),
                                      x.exponent, x.negative};
}

/// The integer next to |x| upwards.
constexpr wide raised(wide x) {
    return smaller(truncated(x), x) ? magnitude(truncated(x)) + one : magnitude(x);
}

/// True for ±0, ±∞ and NaN.
template <std::floating_point T>
constexpr bool stays_as_it_is(T x) {
    return !is_finite(x) || x == 0;
}

namespace correctly_rounded {

template <std::floating_point T>
constexpr T trunc(T x) {
    return stays_as_it_is(x) ? x : copysign(rounded<T>(truncated(widened(x))), x);
}

template <std::floating_point T>
constexpr T floor(T x) {
    return stays_as_it_is(x)
               ? x
               : copysign(rounded<T>(x < 0 ? raised(widened(x)) : truncated(widened(x))), x);
}

template <std::floating_point T>
constexpr T ceil(T x) {
    return stays_as_it_is(x)
               ? x
               : copysign(rounded<T>(x < 0 ? truncated(widened(x)) : raised(widened(x))), x);
}

template <std::floating_point T>
constexpr T round(T x) {
    return stays_as_it_is(x)
               ? x
               : copysign(rounded<T>(truncated(magnitude(widened(x)) + scaled(one, -1))), x);
}

}  // namespace correctly_rounded

/// The largest integer that is not above x.
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
