// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/promotion.hpp>
#include <leibniz/math/trigonometric.hpp>

#include <cmath>
#include <concepts>
#include <type_traits>

namespace leibniz::math {

/// sin x / x for x ≠ 0
constexpr wide cardinal_sine(wide x) { return sine(reduced(x)) / magnitude(x); }

namespace correctly_rounded {

template <std::floating_point T>
constexpr T sinc(T x) {
    return is_nan(x)        ? x
           : x == 0         ? T(1)
           : is_infinite(x) ? T(0)
                            : rounded<T>(cardinal_sine(widened(x)));
}

}  // namespace correctly_rounded

/// sin x / x.  Edges: sinc(±0) = 1, sinc(±∞) = +0, the limits.
template <arithmetic T>
constexpr promoted<T> sinc(T x) {
    using result = promoted<T>;
    return std::is_constant_evaluated() ? correctly_rounded::sinc(result(x))
           : result(x) == 0             ? result(1)
           : is_infinite(result(x))     ? result(0)
                                        : std::sin(result(x)) / result(x);
}

}  // namespace leibniz::math
