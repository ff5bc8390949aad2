// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/exponential.hpp>
#include <leibniz/math/logarithm.hpp>
#include <leibniz/math/promotion.hpp>
#include <leibniz/math/roots.hpp>

#include <cmath>
#include <concepts>

namespace leibniz::math {

/// sinh x = (u + u/(1 + u))/2 for u = eˣ − 1, x ≥ 0
constexpr wide hyperbolic_sine_by(wide u) { return scaled(u + u / (one + u), -1); }

/// cosh x = (E + 1/E)/2 for E = eˣ
constexpr wide hyperbolic_cosine_by(wide e) { return scaled(e + one / e, -1); }

/// tanh x = u/(u + 2) for u = e²ˣ − 1, x ≥ 0
constexpr wide hyperbolic_tangent_by(wide u) { return u / (u + whole(2)); }

constexpr wide hyperbolic_sine(wide x) {
    return negated_if(x.negative, hyperbolic_sine_by(exponential_minus_one(magnitude(x))));
}

constexpr wide hyperbolic_cosine(wide x) { return hyperbolic_cosine_by(exponential(magnitude(x))); }

constexpr wide hyperbolic_tangent(wide x) {
    return negated_if(x.negative,
                      hyperbolic_tangent_by(exponential_minus_one(scaled(magnitude(x), 1))));
}

/// arsinh x = ln(1 + x + x²/(1 + √(1 + x²))) for x ≥ 0
constexpr wide positive_inverse_hyperbolic_sine(wide x) {
    return logarithm_of_one_plus(x + x * x / (one + square_root(one + x * x)));
}

constexpr wide inverse_hyperbolic_sine(wide x) {
    return negated_if(x.negative, positive_inverse_hyperbolic_sine(magnitude(x)));
}

/// arcosh x = ln(1 + d + √(d·(x + 1))) for d = x − 1
constexpr wide inverse_hyperbolic_cosine(wide x) {
    return logarithm_of_one_plus(x - one + square_root((x - one) * (x + one)));
}

/// artanh x = ln(1 + 2x/(1 − x))/2 for 0 ≤ x < 1
constexpr wide positive_inverse_hyperbolic_tangent(wide x) {
    return scaled(logarithm_of_one_plus(scaled(x, 1) / (one - x)), -1);
}

constexpr wide inverse_hyperbolic_tangent(wide x) {
    return negated_if(x.negative, positive_inverse_hyperbolic_tangent(magnitude(x)));
}

namespace correctly_rounded {

template <std::floating_point T>
constexpr T sinh(T x) {
    return is_finite(x) && x != 0 ? rounded<T>(hyperbolic_sine(widened(x))) : x;
}

template <std::floating_point T>
constexpr T cosh(T x) {
    return is_finite(x)     ? rounded<T>(hyperbolic_cosine(widened(x)))
           : is_infinite(x) ? infinity<T>
                            : x;
}

template <std::floating_point T>
constexpr T tanh(T x) {
    return is_finite(x) && x != 0 ? rounded<T>(hyperbolic_tangent(widened(x)))
           : is_infinite(x)       ? (x > 0 ? T(1) : T(-1))
                                  : x;
}

template <std::floating_point T>
constexpr T asinh(T x) {
    return is_finite(x) && x != 0 ? rounded<T>(inverse_hyperbolic_sine(widened(x))) : x;
}

template <std::floating_point T>
constexpr T acosh(T x) {
    return x >= 1 && is_finite(x) ? rounded<T>(inverse_hyperbolic_cosine(widened(x)))
           : x < 1                ? T(acosh_needs_an_argument_of_at_least_one())
                                  : x;
}

template <std::floating_point T>
constexpr T atanh(T x) {
    return x > -1 && x < 1 && x != 0 ? rounded<T>(inverse_hyperbolic_tangent(widened(x)))
           : x == 1                  ? infinity<T>
           : x == -1                 ? -infinity<T>
           : x < -1 || x > 1         ? T(atanh_needs_an_argument_between_minus_one_and_one())
                                     : x;
}

}  // namespace correctly_rounded

/// (eˣ − e⁻ˣ)/2.  Edges: sinh(±0) = ±0; ±∞ where it overflows.
template <arithmetic T>
constexpr promoted<T> sinh(T x) {
    return LEIBNIZ_LACKS(std::sinh(x)) ? correctly_rounded::sinh(promoted<T>(x)) : std::sinh(x);
}

/// (eˣ + e⁻ˣ)/2.  Edges: ∞ where it overflows.
template <arithmetic T>
constexpr promoted<T> cosh(T x) {
    return LEIBNIZ_LACKS(std::cosh(x)) ? correctly_rounded::cosh(promoted<T>(x)) : std::cosh(x);
}

/// sinh x / cosh x.  Edges: tanh(±0) = ±0, tanh(±∞) = ±1.
template <arithmetic T>
constexpr promoted<T> tanh(T x) {
    return LEIBNIZ_LACKS(std::tanh(x)) ? correctly_rounded::tanh(promoted<T>(x)) : std::tanh(x);
}

/// The number of hyperbolic sine x.  Edges: asinh(±0) = ±0, asinh(±∞) = ±∞.
template <arithmetic T>
constexpr promoted<T> asinh(T x) {
    return LEIBNIZ_LACKS(std::asinh(x)) ? correctly_rounded::asinh(promoted<T>(x)) : std::asinh(x);
}

/// The number, at least 0, of hyperbolic cosine x.  Domain: x ≥ 1; in constant evaluation others
/// are refused, at run time they give NaN.
template <arithmetic T>
constexpr promoted<T> acosh(T x) {
    return LEIBNIZ_LACKS(std::acosh(x)) ? correctly_rounded::acosh(promoted<T>(x)) : std::acosh(x);
}

/// The number of hyperbolic tangent x.  Edges: atanh(±1) = ±∞.  Domain: |x| ≤ 1; in constant
/// evaluation others are refused, at run time they give NaN.
template <arithmetic T>
constexpr promoted<T> atanh(T x) {
    return LEIBNIZ_LACKS(std::atanh(x)) ? correctly_rounded::atanh(promoted<T>(x)) : std::atanh(x);
}

}  // namespace leibniz::math
