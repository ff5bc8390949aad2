// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/interval_exponential.hpp>
#include <leibniz/scalar/interval_powers.hpp>
#include <leibniz/scalar/interval_trigonometric.hpp>

#include <concepts>
#include <limits>
#include <numbers>

/// The error function and the gamma function of intervals, with its kin: for positive numbers the
/// ends are those of the extrema; negative ones are reflected, 0 between both is a pole.
namespace leibniz::outward {

/// The place of the minimum of Γ and ln Γ among the positive numbers, and numbers below both minima.
template <std::floating_point T>
inline constexpr interval<T> place_of_least_gamma = beside<T>(1.46163214496836234126L);
template <std::floating_point T>
inline constexpr T least_gamma = next_below(T(0.88560319441088870028L));
template <std::floating_point T>
inline constexpr T least_log_gamma = next_below(T(-0.12148629053584960809L));

/// f(x) for x ≥ 0 and an f that falls to its minimum there, and then rises.
template <std::floating_point T, class F, class Exact>
constexpr interval<T> valley(interval<T> const& x, T least, F const& f, Exact const& exact) {
    interval<T> const positive = interval<T>::from_ends(x.lower + 0, x.upper + 0);
    if (place_of_least_gamma<T>.upper <= x.lower) return rising(positive, f, exact);
    if (x.upper <= place_of_least_gamma<T>.lower) return falling(positive, f, exact);
    return interval<T>::from_ends(
        least, math::max(rising(positive, f, exact).upper, falling(positive, f, exact).upper));
}

/// Is there no pole 0, −1, −2, … inside?
template <std::floating_point T>
constexpr bool is_between_poles(interval<T> const& x) {
    return x.lower > 0 || (math::floor(x.lower) == math::floor(x.upper) &&
                           math::floor(x.lower) < x.lower && math::is_finite(x.lower));
}

/// (n − 1)!, where T holds it.
struct at_small_factorials {
    template <class T>
    constexpr bool operator()(T t, T y) const {
        return 1 <= t && is_integer(t) && y <= 1 / std::numeric_limits<T>::epsilon();
    }
};
struct at_one_and_two {
    constexpr bool operator()(auto t, auto) const { return t == 1 || t == 2; }
};

/// ψ(1 − t) − π·cot πt for t < 0
template <std::floating_point T>
constexpr interval<T> reflected_digamma(interval<T> const& t) {
    return digamma(1 - t) - std::numbers::pi_v<interval<T>> * (cospi(t) / sinpi(t));
}

/// Negative numbers are brought among the positive ones by so many steps.
inline constexpr int most_steps = 64;

}  // namespace leibniz::outward

namespace leibniz {

template <std::floating_point T>
constexpr interval<T> erf(interval<T> const& x) {
    return outward::kept_within(
        outward::rising(
            x, [](T t) { return math::correctly_rounded::erf(t); }, outward::at{0}),
        T(-1), T(1));
}
template <std::floating_point T>
constexpr interval<T> erfc(interval<T> const& x) {
    return outward::kept_within(
        outward::falling(
            x, [](T t) { return math::correctly_rounded::erfc(t); }, outward::at{0}),
        T(0), T(2));
}

/// ψ(x).  Edges: the whole line where a pole is inside.
template <std::floating_point T>
constexpr interval<T> digamma(interval<T> const& x) {
    if (x.lower >= 0)
        return outward::rising(interval<T>::from_ends(x.lower + 0, x.upper + 0),
                               [](T t) { return math::correctly_rounded::digamma(t); });
    if (is_undefined(x)) return x;
    if (!outward::is_between_poles(x)) return interval<T>::whole();
    return interval<T>::from_ends(outward::reflected_digamma(interval<T>(x.lower)).lower,
                                  outward::reflected_digamma(interval<T>(x.upper)).upper);
}

/// ψ′(x) = π²/sin²(πx) − ψ′(1 − x).  Edges: a half line where a pole is inside.
template <std::floating_point T>
constexpr interval<T> trigamma(interval<T> const& x) {
    if (x.lower >= 0)
        return outward::kept_above(
            outward::falling(x, [](T t) { return math::correctly_rounded::trigamma(t); }), T(0));
    if (is_undefined(x)) return x;
    if (!outward::is_between_poles(x)) return interval<T>::from_ends(0, math::infinity<T>);
    return outward::kept_above(square(std::numbers::pi_v<interval<T>> / sinpi(x)) - trigamma(1 - x),
                               T(0));
}

/// Γ(x) = π/(sin(πx)·Γ(1 − x)).  Edges: the whole line where a pole is inside.
template <std::floating_point T>
constexpr interval<T> tgamma(interval<T> const& x) {
    if (x.lower >= 0)
        return outward::valley(
            x, outward::least_gamma<T>, [](T t) { return math::correctly_rounded::tgamma(t); },
            outward::at_small_factorials{});
    if (is_undefined(x)) return x;
    if (!outward::is_between_poles(x)) return interval<T>::whole();
    return std::numbers::pi_v<interval<T>> / (sinpi(x) * tgamma(1 - x));
}

/// ln |Γ(x)| = ln(π/|sin πx|) − ln Γ(1 − x).  Edges: ∞ at the poles.
template <std::floating_point T>
constexpr interval<T> lgamma(interval<T> const& x) {
    if (x.lower >= 0)
        return outward::valley(
            x, outward::least_log_gamma<T>, [](T t) { return math::correctly_rounded::lgamma(t); },
            outward::at_one_and_two{});
    if (is_undefined(x)) return x;
    if (x.upper > 0)
        return hull(lgamma(interval<T>::from_ends(x.lower, 0)),
                    lgamma(interval<T>::from_ends(0, x.upper)));
    return is_bounded(x) ? log(std::numbers::pi_v<interval<T>> / abs(sinpi(x))) - lgamma(1 - x)
                         : interval<T>::whole();
}

/// ψ⁽ⁿ⁾(x).  Edges: the whole line where a pole is inside.  Cost: negative numbers by ψ⁽ⁿ⁾(x) =
/// ψ⁽ⁿ⁾(x + 1) − (−1)ⁿ·n!/xⁿ⁺¹, and from −64 on the whole line.
template <std::floating_point T>
constexpr interval<T> polygamma(int n, interval<T> const& x) {
    if (n == 0) return digamma(x);
    if (n == 1) return trigamma(x);
    if (is_undefined(x)) return x;
    if (x.lower >= 0) {
        interval<T> const size = outward::falling(
            interval<T>::from_ends(x.lower + 0, x.upper + 0),
            [n](T t) { return math::abs(math::correctly_rounded::polygamma(n, t)); });
        return n % 2 == 0 ? -outward::kept_above(size, T(0)) : outward::kept_above(size, T(0));
    }
    if (!outward::is_between_poles(x) || x.lower < -outward::most_steps)
        return interval<T>::whole();
    interval<T> factorial(1);
    for (int i = 2; i <= n; ++i) factorial = factorial * i;
    interval<T> sum(0);
    interval<T> t = x;
    for (; t.lower < 0; t = t + 1) sum = sum + factorial / outward::integer_power(t, T(n + 1));
    return n % 2 == 0 ? polygamma(n, t) - sum : polygamma(n, t) + sum;
}

}  // namespace leibniz
