// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/classification.hpp>
#include <leibniz/math/comparison.hpp>
#include <leibniz/math/promotion.hpp>

#include <concepts>
#include <limits>
#include <type_traits>

/// Sums and products as IEEE 754 has them, also in constant evaluation, where compilers refuse
/// those that overflow.
namespace leibniz::math {

/// 2^(−e/2) for the smallest power 2ᵉ that T cannot hold.
template <std::floating_point T>
inline constexpr T overflow_scale = [] {
    T scale = T(0.5);
    for (int n = 2; n < std::numeric_limits<T>::max_exponent; n *= 2) {
        scale *= scale;
    }
    return scale;
}();

/// The largest number whose square does not overflow.
template <std::floating_point T>
inline constexpr T largest_root = (1 - std::numeric_limits<T>::epsilon() / 2) / overflow_scale<T>;

/// x + y for finite numbers: it overflows if the sum of the halves is above the largest half. (The
/// half of the smallest number is not exact, but nothing beside those.)
template <std::floating_point T>
constexpr T add(T x, T y) {
    return std::is_constant_evaluated() &&
                   !is_within(x / 2 + y / 2, std::numeric_limits<T>::max() / 2)
               ? negated_if(x / 2 + y / 2 < 0, infinity<T>)
               : x + y;
}

/// x·y for finite numbers: it overflows if the product of the scaled ones is not below 1.
template <std::floating_point T>
constexpr T multiply(T x, T y) {
    return std::is_constant_evaluated() &&
                   !is_within(x * overflow_scale<T> * (y * overflow_scale<T>),
                              1 - std::numeric_limits<T>::epsilon() / 2)
               ? negated_if((x < 0) != (y < 0), infinity<T>)
               : x * y;
}

/// x².  Edges: +∞ where it overflows, also in constant evaluation.
template <arithmetic T>
constexpr promoted<T> square(T x) {
    using result = promoted<T>;
    return std::is_constant_evaluated() && !is_within(result(x), largest_root<result>)
               ? (is_nan(result(x)) ? result(x) : infinity<result>)
               : result(x) * result(x);
}

}  // namespace leibniz::math
