// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math.hpp>
#include <leibniz/scalar/interval_arithmetic.hpp>

#include <concepts>
#include <limits>

/// Functions of intervals: those that rise or fall from end to end, and those made of them.
///
/// At an end the function is the one of `math::correctly_rounded`, at run time too, and then the
/// neighbour of that number on the far side. The true value is at most half way from the nearest
/// number to a neighbour. The kernels, which are right to 100 bits and more (docs/accuracy.md),
/// could be wrong by the other half, and it would still lie between the neighbours. Where a result
/// is known to be exact it stays as it is.
namespace leibniz::outward {

/// Which results are exact: none, that at one argument.
struct nowhere {
    constexpr bool operator()(auto, auto) const { return false; }
};
struct at {
    int argument;
    constexpr bool operator()(auto x, auto) const { return x == argument; }
};

/// [f(a), f(b)]
template <std::floating_point T, class F, class Exact>
constexpr interval<T> between_values(F const& f, T a, T b, Exact const& exact) {
    T const low = f(a);
    T const high = a == b ? low : f(b);
    return interval<T>::from_ends(exact(a, low) ? low : next_below(low),
                                  exact(b, high) ? high : next_above(high));
}

/// f(x) for an f that rises, or falls, from the lower to the upper end.
template <std::floating_point T, class F, class Exact = nowhere>
constexpr interval<T> rising(interval<T> const& x, F const& f, Exact const& exact = {}) {
    return is_undefined(x) ? x : between_values(f, x.lower, x.upper, exact);
}
template <std::floating_point T, class F, class Exact = nowhere>
constexpr interval<T> falling(interval<T> const& x, F const& f, Exact const& exact = {}) {
    return is_undefined(x) ? x : between_values(f, x.upper, x.lower, exact);
}

/// An f that rises and whose values are numbers of T.
template <std::floating_point T, class F>
constexpr interval<T> rising_exactly(interval<T> const& x, F const& f) {
    return is_undefined(x) ? x : interval<T>::from_ends(f(x.lower), f(x.upper));
}

/// What lies between these bounds, which the values of a function keep.
template <std::floating_point T>
constexpr interval<T> kept_within(interval<T> const& x, T low, T high) {
    return interval<T>::from_ends(x.lower < low ? low : x.lower, high < x.upper ? high : x.upper);
}
template <std::floating_point T>
constexpr interval<T> kept_above(interval<T> const& x, T low) {
    return kept_within(x, low, infinity<T>);
}

/// x, or undefined where it is not wholly between the bounds.
template <std::floating_point T>
constexpr interval<T> inside(interval<T> const& x, T low, T high) {
    return low <= x.lower && x.upper <= high ? x : interval<T>::undefined();
}

/// An integer that T holds beside all below it.
template <std::floating_point T>
constexpr bool is_integer(T x) {
    return math::is_within(x, 1 / std::numeric_limits<T>::epsilon()) && math::floor(x) == x;
}

}  // namespace leibniz::outward

namespace leibniz {

/// |x|
template <std::floating_point T>
constexpr interval<T> abs(interval<T> const& x) {
    return x.lower >= 0 || is_undefined(x) ? x : interval<T>::from_ends(mignitude(x), magnitude(x));
}

/// −1, 0 and 1 as there are negative members, 0 and positive ones.
template <std::floating_point T>
constexpr interval<T> sign(interval<T> const& x) {
    return outward::rising_exactly(x, [](T t) { return T((0 < t) - (t < 0)); });
}
template <std::floating_point T>
constexpr interval<T> floor(interval<T> const& x) {
    return outward::rising_exactly(x, [](T t) { return math::floor(t); });
}
template <std::floating_point T>
constexpr interval<T> ceil(interval<T> const& x) {
    return outward::rising_exactly(x, [](T t) { return math::ceil(t); });
}
template <std::floating_point T>
constexpr interval<T> round(interval<T> const& x) {
    return outward::rising_exactly(x, [](T t) { return math::round(t); });
}
template <std::floating_point T>
constexpr interval<T> trunc(interval<T> const& x) {
    return outward::rising_exactly(x, [](T t) { return math::trunc(t); });
}

/// The smaller and the larger argument.
template <std::floating_point T>
constexpr interval<T> min(interval<T> const& x, interval<T> const& y) {
    return is_undefined(x) || is_undefined(y)
               ? interval<T>::undefined()
               : interval<T>::from_ends(math::min(x.lower, y.lower), math::min(x.upper, y.upper));
}
template <std::floating_point T>
constexpr interval<T> max(interval<T> const& x, interval<T> const& y) {
    return -min(-x, -y);
}
/// The same: the undefined interval is kept here, too.
template <std::floating_point T>
constexpr interval<T> fmin(interval<T> const& x, interval<T> const& y) {
    return min(x, y);
}
template <std::floating_point T>
constexpr interval<T> fmax(interval<T> const& x, interval<T> const& y) {
    return max(x, y);
}

/// x between low and high.  Edges: undefined where low > high for all members.
template <std::floating_point T>
constexpr interval<T> clamp(interval<T> const& x, interval<T> const& low, interval<T> const& high) {
    return certainly(high < low) ? interval<T>::undefined() : min(max(x, low), high);
}

/// |x| with the sign of y.  Edges: 0 in y may be −0, and gives both signs.
template <std::floating_point T>
constexpr interval<T> copysign(interval<T> const& x, interval<T> const& y) {
    interval<T> const size = abs(x);
    return y.lower > 0 ? size : y.upper < 0 ? -size : is_undefined(y) ? y : hull(-size, size);
}

/// x²
template <std::floating_point T>
constexpr interval<T> square(interval<T> const& x) {
    T const low = mignitude(x);
    T const high = magnitude(x);
    return is_undefined(x) ? x
                           : interval<T>::from_ends(outward::product_below(low, low),
                                                    outward::product_above(high, high));
}

/// x·y + z
template <std::floating_point T>
constexpr interval<T> fma(interval<T> const& x, interval<T> const& y, interval<T> const& z) {
    return x * y + z;
}

/// a·(1 − t) + b·t. It is linear in t, and so lies between its values at both ends.
template <std::floating_point T>
constexpr interval<T> lerp(interval<T> const& a, interval<T> const& b, interval<T> const& t) {
    auto const at = [&](interval<T> const& end) { return a * (1 - end) + b * end; };
    return is_undefined(t) ? t : hull(at(t.lower), at(t.upper));
}

/// x − y·(x/y rounded towards 0).  Edges: where that integer is not the same everywhere, all that
/// is smaller than |x| and |y| and has the sign of x; undefined for y = 0.
template <std::floating_point T>
constexpr interval<T> fmod(interval<T> const& x, interval<T> const& y) {
    if (is_undefined(x) || is_undefined(y) || is_zero(y)) return interval<T>::undefined();
    if (is_point(x) && is_point(y) && is_bounded(x) && is_bounded(y))
        return math::correctly_rounded::fmod(x.lower, y.lower);
    T const most = math::min(magnitude(x), magnitude(y));
    interval<T> const all =
        interval<T>::from_ends(x.lower < 0 ? -most : T(0), x.upper > 0 ? most : T(0));
    interval<T> const n = trunc(x / y);
    return is_point(n) && is_bounded(n) ? intersection(x - y * n, all) : all;
}

/// √x
template <std::floating_point T>
constexpr interval<T> sqrt(interval<T> const& x) {
    return x.lower >= 0
               ? interval<T>::from_ends(outward::root_below(x.lower), outward::root_above(x.upper))
               : interval<T>::undefined();
}

/// ∛x
template <std::floating_point T>
constexpr interval<T> cbrt(interval<T> const& x) {
    auto const is_cube = [](T t, T root) {
        return math::is_within(root, T(128)) && root == math::trunc(root) &&
               root * root * root == t;
    };
    return outward::rising(x, [](T t) { return math::correctly_rounded::cbrt(t); }, is_cube);
}

/// √(x² + y²) and √(x² + y² + z²)
template <std::floating_point T>
constexpr interval<T> hypot(interval<T> const& x, interval<T> const& y) {
    if (is_undefined(x) || is_undefined(y)) return interval<T>::undefined();
    if (is_zero(y)) return abs(x);
    if (is_zero(x)) return abs(y);
    T const low = math::correctly_rounded::hypot(mignitude(x), mignitude(y));
    T const high = math::correctly_rounded::hypot(magnitude(x), magnitude(y));
    return interval<T>::from_ends(low == 0 ? low : outward::next_below(low),
                                  outward::next_above(high));
}
template <std::floating_point T>
constexpr interval<T> hypot(interval<T> const& x, interval<T> const& y, interval<T> const& z) {
    if (is_undefined(x) || is_undefined(y) || is_undefined(z)) return interval<T>::undefined();
    T const low = math::correctly_rounded::hypot(mignitude(x), mignitude(y), mignitude(z));
    T const high = math::correctly_rounded::hypot(magnitude(x), magnitude(y), magnitude(z));
    return interval<T>::from_ends(low == 0 ? low : outward::next_below(low),
                                  high == 0 ? high : outward::next_above(high));
}

}  // namespace leibniz
