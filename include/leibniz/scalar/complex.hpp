// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/exponential.hpp>
#include <leibniz/rules/piecewise.hpp>
#include <leibniz/rules/polynomial.hpp>
#include <leibniz/rules/roots.hpp>
#include <leibniz/rules/special.hpp>
#include <leibniz/rules/trigonometric.hpp>
#include <leibniz/scalar/chain_rule.hpp>
#include <leibniz/scalar/complex_arithmetic.hpp>
#include <leibniz/scalar/complex_powers.hpp>
#include <leibniz/scalar/complex_trigonometric.hpp>

#include <concepts>

/// Complex numbers: `complex` with its operators, its functions, and here how they meet the rules.
///
/// Each function is the principal value, with the branch cuts of `std::complex` (C17, 7.3 and Annex
/// G): on a cut the sign of a zero says on which side. Where nothing else is said the formulas are
/// Kahan's (Branch cuts for complex elementary functions, 1987). Argument-dependent lookup finds
/// the functions, that of a rule too, for dual numbers over complex ones.
namespace leibniz {

/// What has no complex derivative at all.
struct not_holomorphic : rules::unary {};

template <class Rule, class... Rules>
inline constexpr bool is_one_of = (std::same_as<Rule, Rules> || ...);

/// Refuses: functions that are not holomorphic, and those that have no complex version here.
template <class Rule, class Number>
    requires is_complex<Number>
inline constexpr bool is_defined_for<Rule, Number> =
    !is_one_of<Rule, rules::fma, rules::lerp, rules::cbrt, rules::hypot<2>, rules::hypot<3>,
               rules::atan2, rules::sinpi, rules::cospi, rules::sinc, rules::erf, rules::erfc,
               rules::tgamma, rules::lgamma, rules::digamma, rules::trigamma, rules::polygamma,
               rules::abs, rules::sign, rules::copysign, rules::min, rules::max, rules::fmin,
               rules::fmax, rules::clamp, rules::floor, rules::ceil, rules::round, rules::trunc,
               rules::fmod, not_holomorphic>;

// Less special than those of complex<T>: what remains are numbers with an ε outside.
template <class S>
    requires is_complex<S>
constexpr S real(S const& z) {
    return is_applicable<not_holomorphic, S>() ? z : S(0);
}
template <class S>
    requires is_complex<S>
constexpr S imag(S const& z) {
    return real(z);
}
template <class S>
    requires is_complex<S>
constexpr S conj(S const& z) {
    return real(z);
}
template <class S>
    requires is_complex<S>
constexpr S norm_squared(S const& z) {
    return real(z);
}
template <class S>
    requires is_complex<S>
constexpr S arg(S const& z) {
    return real(z);
}

// What the slopes of some rules are for complex numbers.

/// 1/cos² z, which 1 + tan² z is not where tan z is close to ±i.
template <class S>
    requires is_complex<S>
constexpr S slope_of_tangent(S const& z, S const&) {
    S const secant = 1 / cos(z);
    return secant * secant;
}

/// 1/cosh² z
template <class S>
    requires is_complex<S>
constexpr S slope_of_tanh(S const& z, S const&) {
    S const root = 1 / cosh(z);
    return root * root;
}

/// |b| ≤ |a|
template <class B, class A>
    requires(is_complex<B> || is_complex<A>)
constexpr bool is_no_larger(B const& b, A const& a) {
    return abs(innermost_value(b)) <= abs(innermost_value(a));
}

/// √(1 + z²) with Re √ ≥ 0; far out, where that is ±z to the last place, without the square.
template <class S>
    requires is_complex<S>
constexpr S hypotenuse_beside_one(S const& z) {
    auto const value = innermost_value(z);
    return 1e10 < abs(value) ? copysign(1, value.real) * z : sqrt(1 + square(z));
}

}  // namespace leibniz
