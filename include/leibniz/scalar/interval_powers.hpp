// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/interval_functions.hpp>

#include <concepts>
#include <cstdint>

/// Powers of intervals.
namespace leibniz::outward {

/// Up to this exponent products are multiplied out, which keeps exact powers exact.
inline constexpr int few_factors = 16;

/// tⁿ for t ≥ 0 and n ≥ 1, rounded down and up.
template <std::floating_point T>
constexpr T power_below(T t, T n) {
    if (n > few_factors) {
        T const power = math::correctly_rounded::pow(t, n);
        return power == 0 || t == 1 ? power : next_below(power);
    }
    T power = t;
    for (int i = static_cast<int>(n); i != 1; --i) power = product_below(power, t);
    return power;
}
template <std::floating_point T>
constexpr T power_above(T t, T n) {
    if (n > few_factors) {
        T const power = math::correctly_rounded::pow(t, n);
        return t == 0 || t == 1 ? power : next_above(power);
    }
    T power = t;
    for (int i = static_cast<int>(n); i != 1; --i) power = product_above(power, t);
    return power;
}

/// tⁿ for an odd n ≥ 1
template <std::floating_point T>
constexpr interval<T> odd_power(interval<T> const& x, T n) {
    return interval<T>::from_ends(
        x.lower < 0 ? -power_above(-x.lower, n) : power_below(x.lower, n),
        x.upper < 0 ? -power_below(-x.upper, n) : power_above(x.upper, n));
}

/// xⁿ for an integer n
template <std::floating_point T>
constexpr interval<T> integer_power(interval<T> const& x, T n) {
    return n == 0  ? interval<T>(1)
           : n < 0 ? 1 / integer_power(x, -n)
           : n / 2 == math::floor(n / 2)
               ? interval<T>::from_ends(power_below(mignitude(x), n), power_above(magnitude(x), n))
               : odd_power(x, n);
}

/// x^y at a corner, x ≥ 0, rounded down and up.
template <std::floating_point T>
constexpr bool is_exact_power(T x, T y) {
    return x == 0 || x == 1 || y == 0 || y == 1;
}
template <std::floating_point T>
constexpr T corner_below(T x, T y) {
    T const power = math::correctly_rounded::pow(x, y);
    return power == 0 || is_exact_power(x, y) ? power : next_below(power);
}
template <std::floating_point T>
constexpr T corner_above(T x, T y) {
    T const power = math::correctly_rounded::pow(x, y);
    return is_exact_power(x, y) ? power : next_above(power);
}

/// The smallest and the largest power of t with an exponent in y.
template <std::floating_point T>
constexpr T smallest_power(T t, interval<T> const& y) {
    return corner_below(t, t >= 1 ? y.lower : y.upper);
}
template <std::floating_point T>
constexpr T largest_power(T t, interval<T> const& y) {
    return corner_above(t, t >= 1 ? y.upper : y.lower);
}

/// x^y for x ≥ 0. It is monotonic in each of them: the ends are at corners.
template <std::floating_point T>
constexpr interval<T> power_of_positive(interval<T> const& x, interval<T> const& y) {
    T const a = x.lower + 0;  // −0 becomes 0
    T const b = x.upper + 0;
    return y.lower >= 0 ? interval<T>::from_ends(smallest_power(a, y), largest_power(b, y))
           : y.upper <= 0
               ? interval<T>::from_ends(smallest_power(b, y), largest_power(a, y))
               : interval<T>::from_ends(math::min(smallest_power(a, y), smallest_power(b, y)),
                                        math::max(largest_power(a, y), largest_power(b, y)));
}

}  // namespace leibniz::outward

namespace leibniz {

/// x^y.  Domain: any x for a y that is one integer, x ≥ 0 otherwise.  Edges: x⁰ = 1.
template <std::floating_point T>
constexpr interval<T> pow(interval<T> const& x, interval<T> const& y) {
    return is_undefined(x) || is_undefined(y)            ? interval<T>::undefined()
           : is_point(y) && outward::is_integer(y.lower) ? outward::integer_power(x, y.lower)
           : x.lower >= 0                                ? outward::power_of_positive(x, y)
                                                         : interval<T>::undefined();
}

}  // namespace leibniz
