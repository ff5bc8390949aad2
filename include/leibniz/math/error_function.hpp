// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/polynomial.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/exponential.hpp>
#include <leibniz/math/promotion.hpp>
#include <leibniz/math/tables/complementary_error_function.hpp>
#include <leibniz/math/tables/error_function.hpp>

#include <cmath>
#include <concepts>

namespace leibniz::math {

/// erf x / x for x² < 1 given in Q128.
constexpr wide error_function_quotient(uint128 square) {
    return normalized(polynomial(error_function_table[high_word(square) >> 61], square << 3 >> 2),
                      1, false);
}

/// erf x for |x| < 1
constexpr wide error_function_near_zero(wide x) {
    return x * error_function_quotient(fixed_point(x * x, 128));
}

/// e^(x²)·erfc x for x = 4/u − 4, and v, which is u in Q128. It is analytic in u up to x = ∞.
constexpr wide scaled_complement(wide u, uint128 v) {
    return u * normalized(
                   polynomial(complementary_error_function_table[high_word(v) >> 60], v << 4 >> 2),
                   -1, false);
}

constexpr wide scaled_complement(wide u) { return scaled_complement(u, fixed_point(u, 128)); }

/// erfc x for x ≥ 1: e^(−x²) times a function that is smooth up to ∞.
constexpr wide complement_away_from_zero(wide x) {
    return exponential(-(x * x)) * scaled_complement(whole(4) / (x + whole(4)));
}

/// erf x
constexpr wide error_function(wide x) {
    return x.exponent < 0 ? error_function_near_zero(x)
                          : negated_if(x.negative, one - complement_away_from_zero(magnitude(x)));
}

/// erfc x = 1 − erf x
constexpr wide complementary_error_function(wide x) {
    return x.exponent < 0 ? one - error_function_near_zero(x)
           : x.negative   ? whole(2) - complement_away_from_zero(magnitude(x))
                          : complement_away_from_zero(x);
}

namespace correctly_rounded {

template <std::floating_point T>
constexpr T erf(T x) {
    return is_nan(x) || x == 0 ? x
           : is_infinite(x)    ? (x > 0 ? T(1) : T(-1))
                               : rounded<T>(error_function(widened(x)));
}

template <std::floating_point T>
constexpr T erfc(T x) {
    return is_nan(x)        ? x
           : is_infinite(x) ? (x > 0 ? T(0) : T(2))
                            : rounded<T>(complementary_error_function(widened(x)));
}

}  // namespace correctly_rounded

/// erf x = 2/√π ∫₀ˣ e^(−t²) dt.  Edges: erf(±0) = ±0, erf(±∞) = ±1.
template <arithmetic T>
constexpr promoted<T> erf(T x) {
    return LEIBNIZ_LACKS(std::erf(x)) ? correctly_rounded::erf(promoted<T>(x)) : std::erf(x);
}

/// erfc x = 1 − erf x, accurate where that is small.  Edges: erfc(−∞) = 2, erfc(∞) = 0.
template <arithmetic T>
constexpr promoted<T> erfc(T x) {
    return LEIBNIZ_LACKS(std::erfc(x)) ? correctly_rounded::erfc(promoted<T>(x)) : std::erfc(x);
}

}  // namespace leibniz::math
