// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/classification.hpp>
#include <leibniz/math/comparison.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/overflow.hpp>
#include <leibniz/math/promotion.hpp>

#include <concepts>
#include <limits>

namespace leibniz::math {

/// a + t(b − a) for finite numbers. Where 0 is between a and b neither term of t·b + (1 − t)·a
/// falls as the other one rises; elsewhere b − a does not overflow, and the sum is kept on its side
/// of b (WG21, P0811).
template <std::floating_point T>
constexpr T finite_interpolation(T a, T b, T t) {
    return (a <= 0 && 0 <= b) || (b <= 0 && 0 <= a) ? add(multiply(t, b), multiply(1 - t, a))
           : t == 1                                 ? b
           : (t > 1) == (a < b)                     ? max(b, add(a, multiply(t, b - a)))
                                                    : min(b, add(a, multiply(t, b - a)));
}

/// The limit of a + t(b − a), where any of them may be infinite or NaN.
template <std::floating_point T>
constexpr T infinite_interpolation(T a, T b, T t) {
    return is_nan(a)                          ? a
           : is_nan(b)                        ? b
           : is_nan(t)                        ? t
           : a == b || t == 0                 ? a
           : t == 1                           ? b
           : t < 0 || t > 1                   ? negated_if((a < b) != (t > 0), infinity<T>)
           : is_infinite(a) && is_infinite(b) ? T(infinity_minus_infinity())
           : is_infinite(a)                   ? a
                                              : b;
}

/// a + t(b − a) where |a|, |b|, |t| ≤ most, and its limit elsewhere.
template <std::floating_point T>
constexpr T interpolation(T a, T b, T t, T most) {
    return is_within(a, most) && is_within(b, most) && is_within(t, most)
               ? finite_interpolation(a, b, t)
               : infinite_interpolation(a, b, t);
}

/// a + t(b − a), as std::lerp: a for t = 0 and b for t = 1, exactly, a wherever a = b, finite
/// between finite numbers, and monotonic in t. In constant evaluation it is the same number as at
/// run time, unless the compiler contracts sums of products there.  Edges: infinite ends are
/// approached as limits.  Domain: strictly between −∞ and ∞ there is no number; in constant
/// evaluation it is refused, at run time it is NaN.
template <arithmetic T, arithmetic U, arithmetic V>
constexpr promoted<T, U, V> lerp(T a, U b, V t) {
    using result = promoted<T, U, V>;
    return interpolation(result(a), result(b), result(t), std::numeric_limits<result>::max());
}

}  // namespace leibniz::math
