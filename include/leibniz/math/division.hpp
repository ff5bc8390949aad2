// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/comparison.hpp>
#include <leibniz/math/conversion.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/promotion.hpp>
#include <leibniz/math/wide.hpp>

#include <concepts>

namespace leibniz::math {

namespace correctly_rounded {

template <std::floating_point T>
constexpr T divide(T a, T b) {
    return is_nan(a)                          ? a
           : is_nan(b)                        ? b
           : is_infinite(a) && is_infinite(b) ? T(infinity_divided_by_infinity())
           : a == 0 && b == 0                 ? T(zero_divided_by_zero())
           : is_infinite(a) || b == 0         ? negated_if(sign_bit(a) != sign_bit(b), infinity<T>)
           : is_infinite(b) || a == 0         ? negated_if(sign_bit(a) != sign_bit(b), T(0))
                                              : rounded<T>(widened(a) / widened(b));
}

}  // namespace correctly_rounded

/// a/b where every compiler accepts it, but for an overflow; elsewhere it is no constant.
template <std::floating_point T>
constexpr T plain_quotient(T a, T b) {
    return is_finite(a) && is_finite(b) && b != 0 ? a / b : T(not_a_number());
}

/// a/b as IEEE 754 has it, also in constant evaluation, where compilers refuse a plain division by
/// zero or one that overflows.  Edges: a/±0 = ±∞.  Domain: 0/0 and ∞/∞ are refused in constant
/// evaluation, at run time they give NaN.
template <arithmetic T, arithmetic U>
constexpr promoted<T, U> divide(T a, U b) {
    using result = promoted<T, U>;
    return LEIBNIZ_LACKS(plain_quotient(result(a), result(b)))
               ? correctly_rounded::divide(result(a), result(b))
               : result(a) / result(b);
}

}  // namespace leibniz::math
