// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/shape.hpp>
#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/scalar/concepts.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <limits>
#include <type_traits>

namespace leibniz {

/// The place of |x| on the ladder of floating-point numbers: `binade` rungs of 2^(p − 1) numbers
/// above 0, and `offset` numbers more.
template <std::floating_point T>
struct ladder_rung {
    int binade;
    T offset;
};

template <std::floating_point T>
constexpr ladder_rung<T> ladder_rung_of(T x) {
    constexpr int lowest = std::numeric_limits<T>::min_exponent - 1;
    constexpr int digits = std::numeric_limits<T>::digits;
    if (x == 0) return {0, T(0)};
    int const exponent = std::max(math::widened(x).exponent, lowest);
    T const size = x < 0 ? -x : x;
    // In two steps: the scale itself may be out of range.
    T const significand = math::times_power_of_two(size, -exponent);
    return {exponent - lowest, math::times_power_of_two(significand, digits - 1)};
}

/// How many floating-point numbers lie from a to b: 0 if they are equal, 1 if they are neighbours.
///
/// The count is exact up to 2ᵖ, p the bits of the type, and rounded beyond.
///
/// Edges: +0 and −0 are equal; a NaN is infinitely far from everything, an infinity from everything
///        else.
template <scalar A, scalar B>
    requires arithmetic<A> && arithmetic<B>
constexpr double ulp_distance(A const& a, B const& b) {
    using number = real_scalar<common_scalar<A, B>>;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    number const x = static_cast<number>(a);
    number const y = static_cast<number>(b);
    if (math::is_nan(x) || math::is_nan(y)) return infinity;
    if (x == y) return 0;
    if (math::is_infinite(x) || math::is_infinite(y)) return infinity;
    auto const from = ladder_rung_of(x);
    auto const to = ladder_rung_of(y);
    number const rungs =
        math::times_power_of_two(number(1), std::numeric_limits<number>::digits - 1);
    number const distance =
        (x < 0) == (y < 0) ? number(from.binade - to.binade) * rungs + (from.offset - to.offset)
                           : number(from.binade + to.binade) * rungs + (from.offset + to.offset);
    return static_cast<double>(distance < 0 ? -distance : distance);
}

/// The largest distance of all entries.
template <shaped A, shaped B>
    requires(!scalar<A> && !scalar<B>)
constexpr double ulp_distance(A const& a, B const& b) {
    static_assert(same_shape<A, B>, "ulp_distance compares two arguments of the same shape");
    if constexpr (same_shape<A, B>) {
        auto const x = numbers_in(a);
        auto const y = numbers_in(b);
        double largest = 0;
        for (std::size_t i = 0; i < x.size(); ++i)
            largest = std::max(largest, ulp_distance(x[i], y[i]));
        return largest;
    } else {
        return 0;
    }
}

}  // namespace leibniz
