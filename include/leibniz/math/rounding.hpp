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
                             : wide{x.mantissa >> (127 - x.exponent) << (127 - x.exponent), x.exponent, x.negative};
}

/// The integer next to |x| upwards.
constexpr wide raised(wide x) {
    return smaller(truncated(x), x) ? magnitude(truncated(x)) + whole(1) : magnitude(x);
}

namespace correctly_rounded {

/// Every integer of T, and all that has no other integer next to it.
template <std::floating_point T>
constexpr bool stays_as_it_is(T x) {
    return !is_finite(x) || x == 0;
}

template <std::floating_point T>
constexpr T trunc(T x) {
    return stays_as_it_is(x) ? x : copysign(rounded<T>(truncated(widened(x))), x);
}

template <std::floating_point T>
constexpr T floor(T x) {
    return stays_as_it_is(x) ? x : copysign(rounded<T>(x < 0 ? raised(widened(x)) : truncated(widened(x))), x);
}

template <std::floating_point T>
constexpr T ceil(T x) {
    return stays_as_it_is(x) ? x : copysign(rounded<T>(x < 0 ? truncated(widened(x)) : raised(widened(x))), x);
}

template <std::floating_point T>
constexpr T round(T x) {
    return stays_as_it_is(x) ? x : copysign(rounded<T>(truncated(magnitude(widened(x)) + scaled(whole(1), -1))), x);
}

}

/// The largest integer that is not above x.
template <arithmetic T>
constexpr promoted<T> floor(T x) {
    return LEIBNIZ_STANDARD_SERVES(std::floor(x)) ? std::floor(x) : correctly_rounded::floor(promoted<T>(x));
}

/// The smallest integer that is not below x.
template <arithmetic T>
constexpr promoted<T> ceil(T x) {
    return LEIBNIZ_STANDARD_SERVES(std::ceil(x)) ? std::ceil(x) : correctly_rounded::ceil(promoted<T>(x));
}

/// The nearest integer, halves away from 0.
template <arithmetic T>
constexpr promoted<T> round(T x) {
    return LEIBNIZ_STANDARD_SERVES(std::round(x)) ? std::round(x) : correctly_rounded::round(promoted<T>(x));
}

/// The next integer towards 0.
template <arithmetic T>
constexpr promoted<T> trunc(T x) {
    return LEIBNIZ_STANDARD_SERVES(std::trunc(x)) ? std::trunc(x) : correctly_rounded::trunc(promoted<T>(x));
}

}
