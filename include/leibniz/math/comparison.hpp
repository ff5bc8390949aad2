// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/promotion.hpp>

#include <cmath>
#include <concepts>
#include <limits>
#include <type_traits>

namespace leibniz::math {

/// x or −x
template <std::floating_point T>
constexpr T negated_if(bool condition, T x) {
    return condition ? -x : x;
}

/// |x| ≤ bound, which NaN never is.
template <std::floating_point T>
constexpr bool is_within(T x, T bound) {
    return -bound <= x && x <= bound;
}

/// |x|.  Edges: abs(−0) = +0, abs(−∞) = ∞.
template <arithmetic T>
constexpr promoted<T> abs(T x) {
    using result = promoted<T>;
    return !LEIBNIZ_LACKS(std::fabs(x)) ? std::fabs(x)
           : sign_bit(result(x))        ? -result(x)
                                        : result(x);
}

/// |x| with the sign of y, be it that of a zero.
template <arithmetic T, arithmetic U>
constexpr promoted<T, U> copysign(T x, U y) {
    using result = promoted<T, U>;
    return LEIBNIZ_LACKS(std::copysign(x, y))
               ? (sign_bit(result(x)) != sign_bit(result(y)) ? -result(x) : result(x))
               : std::copysign(x, y);
}

/// The smaller argument, the first of equals. As std::min, but the types may differ.
template <arithmetic T, arithmetic U>
constexpr std::common_type_t<T, U> min(T x, U y) {
    using result = std::common_type_t<T, U>;
    return result(y) < result(x) ? result(y) : result(x);
}

/// The larger argument, the first of equals. As std::max, but the types may differ.
template <arithmetic T, arithmetic U>
constexpr std::common_type_t<T, U> max(T x, U y) {
    using result = std::common_type_t<T, U>;
    return result(x) < result(y) ? result(y) : result(x);
}

/// The smaller argument, and the other one of NaN. −0 is below +0.
template <arithmetic T, arithmetic U>
constexpr promoted<T, U> fmin(T x, U y) {
    using result = promoted<T, U>;
    return is_nan(result(x)) || result(y) < result(x) ||
                   (result(y) == result(x) && sign_bit(result(y)))
               ? result(y)
               : result(x);
}

/// The larger argument, and the other one of NaN. +0 is above −0.
template <arithmetic T, arithmetic U>
constexpr promoted<T, U> fmax(T x, U y) {
    using result = promoted<T, U>;
    return is_nan(result(x)) || result(x) < result(y) ||
                   (result(x) == result(y) && sign_bit(result(x)))
               ? result(y)
               : result(x);
}

/// x, but not below `low` nor above `high`. As std::clamp, but the types may differ.  Edges: NaN
/// stays, and a bound of NaN binds nothing.  Domain: low ≤ high; in constant evaluation others are
/// refused, at run time they give NaN, or 0 where the common type is an integer.
template <arithmetic T, arithmetic U, arithmetic V>
constexpr std::common_type_t<T, U, V> clamp(T x, U low, V high) {
    using result = std::common_type_t<T, U, V>;
    return result(high) < result(low)
               ? (clamp_needs_low_not_above_high(), std::numeric_limits<result>::quiet_NaN())
           : result(x) < result(low)  ? result(low)
           : result(high) < result(x) ? result(high)
                                      : result(x);
}

/// −1, 0 or 1.  Edges: ±0 and NaN stay as they are.
template <arithmetic T>
constexpr promoted<T> sign(T x) {
    using result = promoted<T>;
    return result(x) < 0 ? result(-1) : result(x) > 0 ? result(1) : result(x);
}

/// a if the condition holds, and else b, both in their common type.
template <arithmetic T, arithmetic U>
constexpr std::common_type_t<T, U> select(bool condition, T a, U b) {
    using result = std::common_type_t<T, U>;
    return condition ? result(a) : result(b);
}

}  // namespace leibniz::math
