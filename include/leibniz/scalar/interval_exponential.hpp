// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/interval_functions.hpp>

#include <concepts>
#include <limits>

/// Exponentials and logarithms of intervals, and hyperbolic functions.
namespace leibniz {

template <std::floating_point T>
constexpr interval<T> exp(interval<T> const& x) {
    return outward::kept_above(
        outward::rising(
            x, [](T t) { return math::correctly_rounded::exp(t); }, outward::at{0}),
        T(0));
}
template <std::floating_point T>
constexpr interval<T> exp2(interval<T> const& x) {
    auto const is_exact = [](T t, T) {
        return outward::is_integer(t) &&
               math::is_within(t, T(std::numeric_limits<T>::max_exponent - 1)) &&
               t >= std::numeric_limits<T>::min_exponent - 1;
    };
    return outward::kept_above(
        outward::rising(x, [](T t) { return math::correctly_rounded::exp2(t); }, is_exact), T(0));
}
template <std::floating_point T>
constexpr interval<T> exp10(interval<T> const& x) {
    // 5¹⁰ < 2²⁴
    auto const is_exact = [](T t, T) { return 0 <= t && t <= 10 && math::floor(t) == t; };
    return outward::kept_above(
        outward::rising(x, [](T t) { return math::correctly_rounded::exp10(t); }, is_exact), T(0));
}
template <std::floating_point T>
constexpr interval<T> expm1(interval<T> const& x) {
    return outward::kept_above(
        outward::rising(
            x, [](T t) { return math::correctly_rounded::expm1(t); }, outward::at{0}),
        T(-1));
}

template <std::floating_point T>
constexpr interval<T> log(interval<T> const& x) {
    return outward::rising(
        outward::inside(x, T(0), math::infinity<T>),
        [](T t) { return math::correctly_rounded::log(t); }, outward::at{1});
}
template <std::floating_point T>
constexpr interval<T> log2(interval<T> const& x) {
    auto const is_power = [](T t, T y) {
        return outward::is_integer(y) && math::correctly_rounded::exp2(y) == t;
    };
    return outward::rising(
        outward::inside(x, T(0), math::infinity<T>),
        [](T t) { return math::correctly_rounded::log2(t); }, is_power);
}
template <std::floating_point T>
constexpr interval<T> log10(interval<T> const& x) {
    auto const is_power = [](T t, T y) {
        return 0 <= y && y <= 10 && outward::is_integer(y) &&
               math::correctly_rounded::exp10(y) == t;
    };
    return outward::rising(
        outward::inside(x, T(0), math::infinity<T>),
        [](T t) { return math::correctly_rounded::log10(t); }, is_power);
}
template <std::floating_point T>
constexpr interval<T> log1p(interval<T> const& x) {
    return outward::rising(
        outward::inside(x, T(-1), math::infinity<T>),
        [](T t) { return math::correctly_rounded::log1p(t); }, outward::at{0});
}

template <std::floating_point T>
constexpr interval<T> sinh(interval<T> const& x) {
    return outward::rising(x, [](T t) { return math::correctly_rounded::sinh(t); }, outward::at{0});
}
template <std::floating_point T>
constexpr interval<T> cosh(interval<T> const& x) {
    return outward::kept_above(
        outward::rising(
            abs(x), [](T t) { return math::correctly_rounded::cosh(t); }, outward::at{0}),
        T(1));
}
template <std::floating_point T>
constexpr interval<T> tanh(interval<T> const& x) {
    return outward::kept_within(
        outward::rising(
            x, [](T t) { return math::correctly_rounded::tanh(t); }, outward::at{0}),
        T(-1), T(1));
}
template <std::floating_point T>
constexpr interval<T> asinh(interval<T> const& x) {
    return outward::rising(
        x, [](T t) { return math::correctly_rounded::asinh(t); }, outward::at{0});
}
template <std::floating_point T>
constexpr interval<T> acosh(interval<T> const& x) {
    return outward::rising(
        outward::inside(x, T(1), math::infinity<T>),
        [](T t) { return math::correctly_rounded::acosh(t); }, outward::at{1});
}
template <std::floating_point T>
constexpr interval<T> atanh(interval<T> const& x) {
    return outward::rising(
        outward::inside(x, T(-1), T(1)), [](T t) { return math::correctly_rounded::atanh(t); },
        outward::at{0});
}

}  // namespace leibniz
