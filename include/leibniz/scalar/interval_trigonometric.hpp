// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/interval_constants.hpp>
#include <leibniz/scalar/interval_functions.hpp>

#include <concepts>
#include <limits>
#include <numbers>

/// Waves and angles of intervals.

namespace leibniz::outward {

/// Is every member finite, and near enough for the integers beside it to be told apart?
template <std::floating_point T>
constexpr bool counts_turns(interval<T> const& x) {
    constexpr T most = 1 / std::numeric_limits<T>::epsilon();
    return math::is_within(x.lower, most) && math::is_within(x.upper, most);
}

/// f(x) for a wave f, where the integers among the turns(x) are its extrema, at even ones 1 and at
/// odd ones −1. Between them it rises or falls. An integer that may not be there does no harm.
template <std::floating_point T, class Turns, class F, class Exact>
constexpr interval<T> wave(interval<T> const& x, Turns const& turns, F const& f,
                           Exact const& exact) {
    if (is_undefined(x)) return x;
    bool const is_number = is_point(x) && is_bounded(x);
    if (!is_number && !counts_turns(x)) return interval<T>::from_ends(-1, 1);
    interval<T> const passed = is_number ? interval<T>(0.5) : turns(x);
    T const first = math::ceil(passed.lower);
    T const last = math::floor(passed.upper);
    if (first < last) return interval<T>::from_ends(-1, 1);
    interval<T> const a = between_values(f, x.lower, x.lower, exact);
    interval<T> const b = is_number ? a : between_values(f, x.upper, x.upper, exact);
    interval<T> const ends = kept_within(hull(a, b), T(-1), T(1));
    bool const is_even = first / 2 == math::floor(first / 2);
    return first > last ? ends
           : is_even    ? interval<T>::from_ends(ends.lower, 1)
                        : interval<T>::from_ends(-1, ends.upper);
}

/// x/π, in which an extremum of cos is an integer; 1/2 less for sin.
struct turns_of_cosine {
    template <class T>
    constexpr interval<T> operator()(interval<T> const& x) const {
        return x / std::numbers::pi_v<interval<T>>;
    }
};
struct turns_of_sine {
    template <class T>
    constexpr interval<T> operator()(interval<T> const& x) const {
        return turns_of_cosine{}(x)-interval<T>(0.5);
    }
};

struct at_halves {
    template <class T>
    constexpr bool operator()(T x, T) const {
        return is_integer(2 * x);
    }
};

/// A number below the first minimum of sin x/x, which is at 4.49.
template <std::floating_point T>
inline constexpr T least_sinc = next_below(T(-0.217233628211221658L));

/// sin x/x for x ≥ 0
template <std::floating_point T>
constexpr interval<T> sinc_of_positive(interval<T> const& x) {
    if (x.upper <= 4)
        return falling(x, [](T t) { return math::correctly_rounded::sinc(t); }, at{0});
    if (x.lower < 4)
        return hull(sinc_of_positive(interval<T>::from_ends(x.lower, 4)),
                    sinc_of_positive(interval<T>::from_ends(4, x.upper)));
    return is_point(x) && is_bounded(x)
               ? rising(x, [](T t) { return math::correctly_rounded::sinc(t); })
               : sin(x) / x;
}

/// The n-th derivative of sin x/x for |x| ≤ 2:  Σ ±xʲ/j!/(n + j + 1) over even n + j, and a rest
/// below twice the first term left out.
template <std::floating_point T>
constexpr interval<T> series_of_sinc(int n, interval<T> const& x) {
    interval<T> term = n % 2 == 0 ? interval<T>(1) : x;
    interval<T> sum(0);
    int j = n % 2;
    for (; j <= 40; j += 2) {
        interval<T> const next = term / (n + j + 1);
        sum = (n + j) % 4 == 0 ? sum + next : sum - next;
        term = term * square(x) / ((j + 1) * (j + 2));
    }
    return sum + term * interval<T>(-2, 2);
}

/// The same from  x·y⁽ⁿ⁾ = sin⁽ⁿ⁾ x − n·y⁽ⁿ⁻¹⁾  elsewhere.
template <std::floating_point T>
constexpr interval<T> derivative_of_sinc_at(int n, interval<T> const& x) {
    if (magnitude(x) <= 2) return series_of_sinc(n, x);
    interval<T> const waves[2] = {sin(x), cos(x)};
    interval<T> y = waves[0] / x;
    for (int i = 1; i <= n; ++i) {
        interval<T> const wave = i % 4 < 2 ? waves[i % 2] : -waves[i % 2];
        y = (wave - i * y) / x;
    }
    return y;
}

/// The angle of (x, y) for y ≥ 0: it grows from the right and lower corner to the left and upper one,
/// as these are seen from the origin.
template <std::floating_point T>
constexpr interval<T> upper_angle(interval<T> const& y, interval<T> const& x) {
    T const right = x.upper + 0;  // −0 becomes 0
    T const left = x.lower + 0;
    T const low = math::correctly_rounded::atan2(right >= 0 ? y.lower + 0 : y.upper, right);
    T const high = math::correctly_rounded::atan2(left >= 0 ? y.upper : y.lower + 0, left);
    return interval<T>::from_ends(low == 0 ? low : next_below(low),
                                  left >= 0 && y.upper == 0 ? T(0) : next_above(high));
}

}  // namespace leibniz::outward

namespace leibniz {

template <std::floating_point T>
constexpr interval<T> sin(interval<T> const& x) {
    return outward::wave(
        x, outward::turns_of_sine{}, [](T t) { return math::correctly_rounded::sin(t); },
        outward::at{0});
}
template <std::floating_point T>
constexpr interval<T> cos(interval<T> const& x) {
    return outward::wave(
        x, outward::turns_of_cosine{}, [](T t) { return math::correctly_rounded::cos(t); },
        outward::at{0});
}
template <std::floating_point T>
constexpr interval<T> sinpi(interval<T> const& x) {
    return outward::wave(
        x, [](interval<T> const& t) { return t - interval<T>(0.5); },
        [](T t) { return math::correctly_rounded::sinpi(t); }, outward::at_halves{});
}
template <std::floating_point T>
constexpr interval<T> cospi(interval<T> const& x) {
    return outward::wave(
        x, [](interval<T> const& t) { return t; },
        [](T t) { return math::correctly_rounded::cospi(t); }, outward::at_halves{});
}

/// tan x.  Edges: the whole line where a pole is inside, or may be.
template <std::floating_point T>
constexpr interval<T> tan(interval<T> const& x) {
    if (is_undefined(x)) return x;
    interval<T> const turns =
        is_point(x) || !outward::counts_turns(x) ? interval<T>(0.5) : outward::turns_of_sine{}(x);
    return (is_point(x) || outward::counts_turns(x)) && is_bounded(x) &&
                   math::ceil(turns.lower) > math::floor(turns.upper)
               ? outward::rising(
                     x, [](T t) { return math::correctly_rounded::tan(t); }, outward::at{0})
               : interval<T>::whole();
}

/// sin x/x
template <std::floating_point T>
constexpr interval<T> sinc(interval<T> const& x) {
    return is_undefined(x) ? x
                           : outward::kept_within(outward::sinc_of_positive(abs(x)),
                                                  outward::least_sinc<T>, T(1));
}

/// The n-th derivative of sin x/x, and ∫₀¹ tⁿ·cos(t·x + n·π/2) dt.
template <std::floating_point T>
constexpr interval<T> derivative_of_sinc(int n, interval<T> const& x) {
    if (is_undefined(x)) return x;
    T const most =
        math::min(outward::quotient_above(T(1), T(n + 1)),
                  mignitude(x) == 0 ? T(1) : outward::quotient_above(T(2), mignitude(x)));
    interval<T> const all = interval<T>::from_ends(-most, most);
    if (!is_bounded(x)) return all;
    interval<T> const middle(midpoint(x));
    interval<T> const slope = interval<T>(-1, 1) / (n + 2);
    return intersection(outward::derivative_of_sinc_at(n, middle) + slope * (x - middle), all);
}

template <std::floating_point T>
constexpr interval<T> asin(interval<T> const& x) {
    return outward::rising(
        outward::inside(x, T(-1), T(1)), [](T t) { return math::correctly_rounded::asin(t); },
        outward::at{0});
}
template <std::floating_point T>
constexpr interval<T> acos(interval<T> const& x) {
    return outward::falling(
        outward::inside(x, T(-1), T(1)), [](T t) { return math::correctly_rounded::acos(t); },
        outward::at{1});
}
template <std::floating_point T>
constexpr interval<T> atan(interval<T> const& x) {
    return outward::rising(x, [](T t) { return math::correctly_rounded::atan(t); }, outward::at{0});
}

/// The angle of the point (x, y).  Edges: [−π, π] where the cut is inside; the origin has the
/// angle 0.
template <std::floating_point T>
constexpr interval<T> atan2(interval<T> const& y, interval<T> const& x) {
    if (is_undefined(x) || is_undefined(y)) return interval<T>::undefined();
    if (y.lower >= 0) return outward::upper_angle(y, x);
    if (x.lower < 0 && y.upper >= 0) {
        T const pi = std::numbers::pi_v<interval<T>>.upper;
        return interval<T>::from_ends(-pi, pi);
    }
    if (y.upper <= 0) return -outward::upper_angle(-y, x);
    return hull(-outward::upper_angle(-intersection(y, interval<T>(-math::infinity<T>, T(0))), x),
                outward::upper_angle(intersection(y, interval<T>(T(0), math::infinity<T>)), x));
}

}  // namespace leibniz
