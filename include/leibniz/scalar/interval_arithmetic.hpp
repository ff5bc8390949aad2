// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/domain.hpp>
#include <leibniz/scalar/interval_condition.hpp>
#include <leibniz/scalar/interval_rounding.hpp>
#include <leibniz/scalar/jet.hpp>

#include <concepts>
#include <limits>
#include <type_traits>

namespace leibniz {

// The sentence in which a constant evaluation is refused. At run time the interval is undefined.
inline void the_lower_end_of_an_interval_is_not_above_its_upper_end() {}

template <std::floating_point T>
inline constexpr bool is_scalar<interval<T>> = true;

template <class S>
inline constexpr bool is_interval = false;
template <std::floating_point T>
inline constexpr bool is_interval<interval<T>> = true;

/// An interval, or a jet of intervals.
template <class S>
concept of_intervals = is_interval<typename innermost<std::remove_cvref_t<S>>::type>;

// A plain number becomes the interval that holds it alone, or the two numbers beside it.
template <class T, arithmetic R>
struct common_scalar_of<interval<T>, R> {
    using type = interval<T>;
};
template <arithmetic L, class T>
struct common_scalar_of<L, interval<T>> {
    using type = interval<T>;
};
template <class T, class U>
struct common_scalar_of<interval<T>, interval<U>> {
    using type = interval<std::common_type_t<T, U>>;
};

template <std::floating_point T>
struct comparison_of_plain<interval<T>> {
    using type = interval_condition<T>;
};

/// The real numbers from `lower` to `upper`, both of them included:  [lower, upper].
///
/// An operation on intervals holds the results of all their members: it is rounded outward, down
/// below and up above, in constant evaluation and at run time to the same bits. Sums, differences,
/// products, quotients and square roots have the narrowest ends there are, and are exact where the
/// result is a number; elementary functions are at most a unit in the last place wider at each end.
/// Terms of one variable are taken for independent:  x − x  is not 0, but  square(x)  is not
/// negative.
///
/// Edges:   an infinite end is open: all numbers from here on. A pole inside gives what surrounds
///          it, 1/[0, 1] = [1, ∞] and 1/[−1, 1] the whole line. Beyond a domain there is nothing: an
///          interval that is not wholly in it gives the *undefined* interval (NaN, NaN), which every
///          operation keeps, and which holds no number. A closed end belongs to the domain:
///          log [0, 1] = [−∞, 0].
///          Plain numbers are the real numbers that they are: 0.1 is not 1/10. Constants of
///          `<numbers>`, such as `std::numbers::pi_v<interval<double>>`, hold the true ones.
///          A comparison is an `interval_condition`, true if it is for all members, == and != too;
///          sets are compared by `coincide` and `encloses`.
/// Refuses: in constant evaluation, a lower end above the upper; at run time the interval is
///          undefined. A branch on a condition that is not decided.
template <std::floating_point T>
struct interval {
    /// For reading.
    T lower = 0;
    T upper = 0;

    /// 0
    constexpr interval() = default;

    /// [low, high], a little wider where T cannot hold these.
    template <arithmetic L, arithmetic U>
    constexpr interval(L low, U high)
        : interval(ordered(outward::nearest_below<T>(low), outward::nearest_above<T>(high))) {}

    /// The number c alone, or the two numbers of type T beside it.
    template <arithmetic C>
    constexpr interval(C c)
        : lower(outward::nearest_below<T>(c)), upper(outward::nearest_above<T>(c)) {}

    template <std::floating_point U>
        requires(!std::same_as<U, T>)
    constexpr explicit(std::numeric_limits<T>::digits < std::numeric_limits<U>::digits)
        interval(interval<U> const& x)
        : lower(outward::nearest_below<T>(x.lower)), upper(outward::nearest_above<T>(x.upper)) {}

    /// 1 where the condition holds, 0 where it fails, between them where it is not decided.
    constexpr interval(interval_condition<T> const& c)
        : interval(c.may_hold() || c.may_fail()
                       ? interval(T(!c.may_fail()), T(c.may_hold()), as_it_is{})
                       : undefined()) {}

    /// (NaN, NaN), and all real numbers.
    static constexpr interval undefined() {
        return {std::numeric_limits<T>::quiet_NaN(), std::numeric_limits<T>::quiet_NaN(),
                as_it_is{}};
    }
    static constexpr interval whole() {
        return {-math::infinity<T>, math::infinity<T>, as_it_is{}};
    }

    /// [low, high] of ends that are known to be in order, or both NaN.
    static constexpr interval from_ends(T low, T high) { return {low, high, as_it_is{}}; }

    friend constexpr interval operator+(interval const& x) { return x; }
    friend constexpr interval operator-(interval const& x) { return from_ends(-x.upper, -x.lower); }
    friend constexpr interval operator+(interval const& x, interval const& y) {
        return is_undefined(x) || is_undefined(y) ? undefined()
                                                  : from_ends(outward::sum_below(x.lower, y.lower),
                                                              outward::sum_above(x.upper, y.upper));
    }
    friend constexpr interval operator-(interval const& x, interval const& y) { return x + -y; }

    friend constexpr interval operator*(interval const& x, interval const& y) {
        using outward::product_above;
        using outward::product_below;
        return is_undefined(x) || is_undefined(y) ? undefined()
               : x.lower >= 0                     ? y.scaled(x.lower, x.upper)
               : x.upper <= 0                     ? -y.scaled(-x.upper, -x.lower)
               : y.lower >= 0                     ? x.scaled(y.lower, y.upper)
               : y.upper <= 0                     ? -x.scaled(-y.upper, -y.lower)
                              : from_ends(math::min(product_below(x.lower, y.upper),
                                                    product_below(x.upper, y.lower)),
                                          math::max(product_above(x.lower, y.lower),
                                                    product_above(x.upper, y.upper)));
    }

    friend constexpr interval operator/(interval const& x, interval const& y) {
        return is_undefined(x) || is_undefined(y) || (y.lower == 0 && y.upper == 0) ? undefined()
               : y.lower > 0                  ? x.divided(y.lower, y.upper)
               : y.upper < 0                  ? -x.divided(-y.upper, -y.lower)
               : x.lower == 0 && x.upper == 0 ? x
               : y.lower == 0                 ? x.divided_to_the_pole(y.upper)
               : y.upper == 0                 ? -x.divided_to_the_pole(-y.lower)
                                              : whole();
    }

    constexpr interval& operator+=(interval const& x) { return *this = *this + x; }
    constexpr interval& operator-=(interval const& x) { return *this = *this - x; }
    constexpr interval& operator*=(interval const& x) { return *this = *this * x; }
    constexpr interval& operator/=(interval const& x) { return *this = *this / x; }

    friend constexpr interval_order<T> operator<=>(interval const& x, interval const& y) {
        return {x.lower < y.upper, x.lower <= y.upper && y.lower <= x.upper, y.lower < x.upper};
    }
    friend constexpr interval_condition<T> operator==(interval const& x, interval const& y) {
        return {x.lower <= y.upper && y.lower <= x.upper, x.lower < y.upper || y.lower < x.upper};
    }
    friend constexpr interval_condition<T> operator!=(interval const& x, interval const& y) {
        return !(x == y);
    }

private:
    struct as_it_is {};
    constexpr interval(T low, T high, as_it_is) : lower(low), upper(high) {}

    static constexpr interval ordered(T low, T high) {
        return low <= high ? from_ends(low, high)
               : low > high
                   ? (the_lower_end_of_an_interval_is_not_above_its_upper_end(), undefined())
                   : undefined();
    }

    /// [low, high]·x for 0 ≤ low
    constexpr interval scaled(T low, T high) const {
        return from_ends(outward::product_below(lower < 0 ? high : low, lower),
                         outward::product_above(upper < 0 ? low : high, upper));
    }

    /// x/[low, high] for 0 < low
    constexpr interval divided(T low, T high) const {
        return from_ends(outward::quotient_below(lower, lower < 0 ? low : high),
                         outward::quotient_above(upper, upper < 0 ? high : low));
    }

    /// x/[0, high]
    constexpr interval divided_to_the_pole(T high) const {
        return from_ends(lower < 0 ? -math::infinity<T> : outward::quotient_below(lower, high),
                         upper > 0 ? math::infinity<T> : outward::quotient_above(upper, high));
    }
};

template <arithmetic C>
interval(C) -> interval<math::promoted<C>>;
template <arithmetic L, arithmetic U>
interval(L, U) -> interval<math::promoted<L, U>>;

/// Is it no interval, as the square root of [−1, 1]?
template <std::floating_point T>
constexpr bool is_undefined(interval<T> const& x) {
    return !(x.lower <= x.upper);
}

/// Is it a single number?
template <std::floating_point T>
constexpr bool is_point(interval<T> const& x) {
    return x.lower == x.upper;
}

/// Is it 0 alone?
template <std::floating_point T>
constexpr bool is_zero(interval<T> const& x) {
    return x.lower == 0 && x.upper == 0;
}

/// Are both ends finite?
template <std::floating_point T>
constexpr bool is_bounded(interval<T> const& x) {
    return math::is_finite(x.lower) && math::is_finite(x.upper);
}

/// Is every member of the inner interval one of the outer?  Edges: the undefined interval encloses
/// nothing, and nothing encloses it.
template <std::floating_point T>
constexpr bool encloses(interval<T> const& outer, interval<T> const& inner) {
    return outer.lower <= inner.lower && inner.lower <= inner.upper && inner.upper <= outer.upper;
}

/// Is the number c in x?  Edges: ∞ is in no interval.
template <std::floating_point T, arithmetic C>
constexpr bool contains(interval<T> const& x, C c) {
    return !math::is_infinite(static_cast<math::promoted<C>>(c)) && encloses(x, interval<T>(c));
}

/// Have they the same ends?
template <std::floating_point T>
constexpr bool coincide(interval<T> const& x, interval<T> const& y) {
    return x.lower == y.lower && x.upper == y.upper;
}

/// The numbers that are in both; where there are none, it is undefined.
template <std::floating_point T>
constexpr interval<T> intersection(interval<T> const& x, interval<T> const& y) {
    T const low = math::max(x.lower, y.lower);
    T const high = math::min(x.upper, y.upper);
    return is_undefined(x) || is_undefined(y) || low > high ? interval<T>::undefined()
                                                            : interval<T>::from_ends(low, high);
}

/// The narrowest interval that encloses both.
template <std::floating_point T>
constexpr interval<T> hull(interval<T> const& x, interval<T> const& y) {
    return is_undefined(x) || is_undefined(y)
               ? interval<T>::undefined()
               : interval<T>::from_ends(math::min(x.lower, y.lower), math::max(x.upper, y.upper));
}

/// upper − lower, rounded up; NaN where x is undefined.
template <std::floating_point T>
constexpr T width(interval<T> const& x) {
    return is_undefined(x) ? x.lower : outward::sum_above(x.upper, -x.lower);
}

/// A member about the middle: (lower + upper)/2 rounded, of a half line the farthest number.
template <std::floating_point T>
constexpr T midpoint(interval<T> const& x) {
    constexpr T most = std::numeric_limits<T>::max();
    return is_undefined(x)                     ? x.lower
           : x.lower < -most && x.upper > most ? T(0)
           : x.lower < -most                   ? -most
           : x.upper > most                    ? most
           : is_point(x)                       ? x.lower
           : math::is_within(x.lower, most / 2) && math::is_within(x.upper, most / 2)
               ? (x.lower + x.upper) / 2
               : x.lower / 2 + x.upper / 2;
}

/// The largest |t| of the members t, and the smallest.
template <std::floating_point T>
constexpr T magnitude(interval<T> const& x) {
    return -x.lower > x.upper ? -x.lower : x.upper;
}
template <std::floating_point T>
constexpr T mignitude(interval<T> const& x) {
    return x.lower > 0 ? x.lower : x.upper < 0 ? -x.upper : is_undefined(x) ? x.lower : T(0);
}

}  // namespace leibniz
