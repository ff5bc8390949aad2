// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/promotion.hpp>

#include <cmath>
#include <concepts>
#include <type_traits>

namespace leibniz::math {

/// x or −x
template <std::floating_point T>
constexpr T negated_if(bool condition, T x) {
    return condition ? -x : x;
}

/// |x|
template <arithmetic T>
constexpr promoted<T> abs(T x) {
    return LEIBNIZ_LACKS(std::fabs(x)) ? negated_if(sign_bit(promoted<T>(x)), promoted<T>(x))
                                       : std::fabs(x);
}

/// |x| with the sign of y, be it that of a zero.
template <arithmetic T, arithmetic U>
constexpr promoted<T, U> copysign(T x, U y) {
    using result = promoted<T, U>;
    return LEIBNIZ_LACKS(std::copysign(x, y))
               ? negated_if(sign_bit(result(x)) != sign_bit(result(y)), result(x))
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

/// The smaller argument, and the other one of NaN.
template <arithmetic T, arithmetic U>
constexpr promoted<T, U> fmin(T x, U y) {
    using result = promoted<T, U>;
    return is_nan(result(x)) || result(y) < result(x) ? result(y) : result(x);
}

/// The larger argument, and the other one of NaN.
template <arithmetic T, arithmetic U>
constexpr promoted<T, U> fmax(T x, U y) {
    using result = promoted<T, U>;
    return is_nan(result(x)) || result(x) < result(y) ? result(y) : result(x);
}

}  // namespace leibniz::math
