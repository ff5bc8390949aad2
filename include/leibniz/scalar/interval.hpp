// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/exponential.hpp>
#include <leibniz/rules/hyperbolic.hpp>
#include <leibniz/rules/piecewise.hpp>
#include <leibniz/rules/roots.hpp>
#include <leibniz/rules/rule.hpp>
#include <leibniz/rules/special.hpp>
#include <leibniz/rules/trigonometric.hpp>
#include <leibniz/scalar/chain_rule.hpp>
#include <leibniz/scalar/functions.hpp>
#include <leibniz/scalar/interval_arithmetic.hpp>
#include <leibniz/scalar/interval_constants.hpp>
#include <leibniz/scalar/interval_exponential.hpp>
#include <leibniz/scalar/interval_functions.hpp>
#include <leibniz/scalar/interval_kinks.hpp>
#include <leibniz/scalar/interval_powers.hpp>
#include <leibniz/scalar/interval_special.hpp>
#include <leibniz/scalar/interval_trigonometric.hpp>

#include <concepts>
#include <cstddef>
#include <limits>

/// Intervals: `interval` with its operators, its functions, and here how they meet the rules: where
/// the slope of a rule looks at its numbers, an interval has a slope of its own, which holds those
/// of all members. At a kink that is the hull of the slopes on both sides.
namespace leibniz {

/// The constants of slopes are intervals.
template <of_intervals S>
struct rules::constant_type<S> {
    using type = typename innermost<S>::type;
};

/// S over intervals instead of plain numbers.
template <class S, std::floating_point T>
struct over_intervals {
    using type = S;
};
template <class S, std::floating_point T>
    requires(arithmetic<typename innermost<S>::type>)
struct over_intervals<S, T> {
    using type = typename innermost<S>::template rebind<interval<T>>;
};

/// a where the condition holds, b where it fails, and where it is not decided the hull of both,
/// with that of their tangents.  Edges: undefined beside a condition on undefined intervals.
template <std::floating_point T, scalar A, scalar B>
constexpr auto select(interval_condition<T> const& c, A const& a, B const& b) {
    using result = typename over_intervals<common_scalar<A, B>, T>::type;
    if constexpr (jet<result>) {
        result const both =
            result::each([&](auto const& x, auto const& y) { return select(c, x, y); },
                         static_cast<result>(a), static_cast<result>(b));
        // Where it goes from one to the other, it may jump.
        return c.may_hold() && c.may_fail() ? with_any_tangents(both) : both;
    } else {
        return !c.may_hold() && !c.may_fail() ? result::undefined()
               : !c.may_fail()                ? static_cast<result>(a)
               : !c.may_hold()                ? static_cast<result>(b)
                               : hull(static_cast<result>(a), static_cast<result>(b));
    }
}

/// 1 − x², which falls from 0 on, without cancellation at its ends.
template <std::floating_point T>
constexpr interval<T> one_minus_square(interval<T> const& x) {
    auto const at = [](T t) { return (1 - interval<T>(t)) * (1 + interval<T>(t)); };
    return is_undefined(x) ? x
                           : interval<T>::from_ends(at(magnitude(x)).lower, at(mignitude(x)).upper);
}

/// 1/cosh² x
template <of_intervals S>
constexpr S slope_of_tanh(S const& x, S const&) {
    return square(1 / cosh(x));
}

/// e^(−x²)
template <of_intervals S>
constexpr S bell(S const& x) {
    return exp(-square(x));
}

/// a/(a² + b²)
template <of_intervals A, of_intervals B>
constexpr common_scalar<A, B> inverted(A const& a, B const& b) {
    return a / (square(a) + square(b));
}
template <of_intervals S>
constexpr S inverted(int, S const& b) {
    return 1 / (1 + square(b));
}

/// x/y between −1 and 1, and 0 where y is 0.
template <of_intervals X, of_intervals Y>
constexpr common_scalar<X, Y> slope_of_hypot(X const& x, Y const& y) {
    using result = common_scalar<X, Y>;
    if (is_zero(innermost_value(y))) return result(0);
    if constexpr (jet<result>) {
        return x / y;
    } else {
        return intersection(x / y, result(-1, 1));
    }
}

/// The n-th derivative of sin x/x as a rule.
struct sinc_derivative : rules::irrational {
    int order;

    constexpr explicit sinc_derivative(int n) : order(n) {}
    constexpr auto value(auto const& x) const { return derivative_of_sinc(order, x); }
    constexpr auto slope(auto const& x) const { return derivative_of_sinc(order + 1, x); }
};
template <jet S>
    requires of_intervals<S>
constexpr S derivative_of_sinc(int n, S const& x) {
    return apply(sinc_derivative(n), x);
}
template <of_intervals S>
constexpr S slope_of_sinc(S const& x, of_intervals auto const&) {
    return derivative_of_sinc(1, x);
}

/// y·x^(y − 1), and 0 for y = 0.
template <of_intervals X, of_intervals Y>
constexpr common_scalar<X, Y> slope_of_power_in_base(X const& x, Y const& y) {
    return is_zero(y) ? common_scalar<X, Y>(0) : y * pow(x, y - 1);
}
/// z·ln x for z = x^y, and 0 where both are 0.
template <of_intervals X, of_intervals Z>
constexpr common_scalar<X, Z> slope_of_power_in_exponent(X const& x, Z const& z) {
    return is_zero(innermost_value(x)) && is_zero(innermost_value(z)) ? common_scalar<X, Z>(0)
                                                                      : z * log(x);
}

/// 1 where z is x, −1 where it is −x.
template <std::floating_point T>
constexpr interval<T> relative_direction(interval<T> const& x, interval<T> const& z) {
    interval<T> const direction = sign(x) * sign(z);
    return is_point(direction) ? direction : interval<T>(-1, 1);
}

/// Members are numbers.
template <std::floating_point T>
constexpr interval_condition<T> is_number(interval<T> const& x) {
    return {!is_undefined(x), false};
}

template <std::floating_point T>
constexpr int integer_order(interval<T> const& n) {
    return static_cast<int>(n.lower);
}

}  // namespace leibniz
