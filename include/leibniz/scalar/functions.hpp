// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/exponential.hpp>
#include <leibniz/rules/hyperbolic.hpp>
#include <leibniz/rules/piecewise.hpp>
#include <leibniz/rules/polynomial.hpp>
#include <leibniz/rules/roots.hpp>
#include <leibniz/rules/special.hpp>
#include <leibniz/rules/trigonometric.hpp>
#include <leibniz/scalar/chain_rule.hpp>
#include <leibniz/scalar/dual.hpp>
#include <leibniz/scalar/functions_of_double.hpp>
#include <leibniz/scalar/mixed.hpp>

#include <concepts>

/// The elementary functions of every scalar, plain numbers included. Formula, slope, domain and
/// edges of each stand at the rule of the same name.
///
/// Generic code finds them by argument-dependent lookup:  `using std::exp; exp(x)`  works with
/// every scalar here. With plain numbers they are constant expressions on every compiler;
/// `std::exp(1.0)` is one on g++ only.
namespace leibniz {

constexpr auto square(operand auto const& x) { return apply<rules::square>(x); }
constexpr auto fma(operand auto const& x, operand auto const& y, operand auto const& z) {
    return apply<rules::fma>(x, y, z);
}
constexpr auto lerp(operand auto const& a, operand auto const& b, operand auto const& t) {
    return apply<rules::lerp>(a, b, t);
}

constexpr auto sqrt(operand auto const& x) { return apply<rules::sqrt>(x); }
constexpr auto cbrt(operand auto const& x) { return apply<rules::cbrt>(x); }
constexpr auto hypot(operand auto const& x, operand auto const& y) {
    return apply<rules::hypot<2>>(x, y);
}
constexpr auto hypot(operand auto const& x, operand auto const& y, operand auto const& z) {
    return apply<rules::hypot<3>>(x, y, z);
}

constexpr auto exp(operand auto const& x) { return apply<rules::exp>(x); }
constexpr auto exp2(operand auto const& x) { return apply<rules::exp2>(x); }
constexpr auto exp10(operand auto const& x) { return apply<rules::exp10>(x); }
constexpr auto expm1(operand auto const& x) { return apply<rules::expm1>(x); }
constexpr auto log(operand auto const& x) { return apply<rules::log>(x); }
constexpr auto log2(operand auto const& x) { return apply<rules::log2>(x); }
constexpr auto log10(operand auto const& x) { return apply<rules::log10>(x); }
constexpr auto log1p(operand auto const& x) { return apply<rules::log1p>(x); }
constexpr auto pow(operand auto const& x, operand auto const& y) { return apply<rules::pow>(x, y); }

constexpr auto sin(operand auto const& x) { return apply<rules::sin>(x); }
constexpr auto cos(operand auto const& x) { return apply<rules::cos>(x); }
constexpr auto tan(operand auto const& x) { return apply<rules::tan>(x); }
constexpr auto asin(operand auto const& x) { return apply<rules::asin>(x); }
constexpr auto acos(operand auto const& x) { return apply<rules::acos>(x); }
constexpr auto atan(operand auto const& x) { return apply<rules::atan>(x); }
constexpr auto atan2(operand auto const& y, operand auto const& x) {
    return apply<rules::atan2>(y, x);
}
constexpr auto sinpi(operand auto const& x) { return apply<rules::sinpi>(x); }
constexpr auto cospi(operand auto const& x) { return apply<rules::cospi>(x); }
constexpr auto sinc(operand auto const& x) { return apply<rules::sinc>(x); }

constexpr auto sinh(operand auto const& x) { return apply<rules::sinh>(x); }
constexpr auto cosh(operand auto const& x) { return apply<rules::cosh>(x); }
constexpr auto tanh(operand auto const& x) { return apply<rules::tanh>(x); }
constexpr auto asinh(operand auto const& x) { return apply<rules::asinh>(x); }
constexpr auto acosh(operand auto const& x) { return apply<rules::acosh>(x); }
constexpr auto atanh(operand auto const& x) { return apply<rules::atanh>(x); }

constexpr auto erf(operand auto const& x) { return apply<rules::erf>(x); }
constexpr auto erfc(operand auto const& x) { return apply<rules::erfc>(x); }
constexpr auto tgamma(operand auto const& x) { return apply<rules::tgamma>(x); }
constexpr auto lgamma(operand auto const& x) { return apply<rules::lgamma>(x); }
constexpr auto digamma(operand auto const& x) { return apply<rules::digamma>(x); }
constexpr auto trigamma(operand auto const& x) { return apply<rules::trigamma>(x); }
/// Orders beyond all bounds are brought next to them: every number type holds these.
constexpr auto polygamma(int n, operand auto const& x) {
    return apply<rules::polygamma>(n < 0 ? -1 : n > 65535 ? 65536 : n, x);
}

constexpr auto abs(operand auto const& x) { return apply<rules::abs>(x); }
constexpr auto sign(operand auto const& x) { return apply<rules::sign>(x); }
constexpr auto copysign(operand auto const& x, operand auto const& y) {
    return apply<rules::copysign>(x, y);
}
constexpr auto min(operand auto const& x, operand auto const& y) { return apply<rules::min>(x, y); }
constexpr auto max(operand auto const& x, operand auto const& y) { return apply<rules::max>(x, y); }
constexpr auto fmin(operand auto const& x, operand auto const& y) {
    return apply<rules::fmin>(x, y);
}
constexpr auto fmax(operand auto const& x, operand auto const& y) {
    return apply<rules::fmax>(x, y);
}
constexpr auto clamp(operand auto const& x, operand auto const& low, operand auto const& high) {
    return apply<rules::clamp>(x, low, high);
}
constexpr auto floor(operand auto const& x) { return apply<rules::floor>(x); }
constexpr auto ceil(operand auto const& x) { return apply<rules::ceil>(x); }
constexpr auto round(operand auto const& x) { return apply<rules::round>(x); }
constexpr auto trunc(operand auto const& x) { return apply<rules::trunc>(x); }
constexpr auto fmod(operand auto const& x, operand auto const& y) {
    return apply<rules::fmod>(x, y);
}

/// In code that says `using std::min;` that one would win, for it takes two of one type, and would
/// know nothing of the slopes of a tie. These take two of one type, too, and are constrained.
template <class T>
    requires jet<T> || is_symbolic<T>
constexpr auto min(T const& x, T const& y) {
    return apply<rules::min>(x, y);
}
template <class T>
    requires jet<T> || is_symbolic<T>
constexpr auto max(T const& x, T const& y) {
    return apply<rules::max>(x, y);
}
template <class T>
    requires jet<T> || is_symbolic<T>
constexpr auto clamp(T const& x, T const& low, T const& high) {
    return apply<rules::clamp>(x, low, high);
}

/// a where the condition holds, b elsewhere, with its tangents. Nothing is asked of the other one,
/// be it NaN or infinitely steep.
template <scalar A, scalar B>
constexpr auto select(std::same_as<bool> auto condition, A const& a, B const& b) {
    using result = real_scalar<common_scalar<A, B>>;
    return condition ? static_cast<result>(a) : static_cast<result>(b);
}

}  // namespace leibniz
