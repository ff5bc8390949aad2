// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/formula/algebra.hpp>
#include <leibniz/expression/formula/element.hpp>
#include <leibniz/expression/formula/rule_facts.hpp>
#include <leibniz/rules/all.hpp>
#include <leibniz/scalar/chain_rule.hpp>
#include <leibniz/scalar/functions.hpp>

#include <concepts>
#include <cstddef>
#include <numbers>
#include <utility>

/// Rules meet the elements of an algebra: a rule is recorded, its slope is called.
namespace leibniz {

/// A rule of elements, and of numbers beside them.
template <class... Xs>
    requires(std::same_as<algebra_element, Xs> || ...)
struct recording<Xs...> {
    template <class Rule>
    static constexpr algebra_element of(Rule const&, Xs const&... xs) {
        return algebra_element::record<Rule>(algebra_element(xs)...);
    }
};

// Where a rule computes in a way that suits numbers, a formula says what it means.
constexpr bool is_zero(algebra_element const& x) { return static_cast<bool>(x == 0); }
constexpr algebra_element direction_of(algebra_element const& x) { return sign(x); }
constexpr algebra_element relative_direction(algebra_element const& x, algebra_element const& z) {
    return sign(x) * sign(z);
}
template <class A, class B>
    requires(std::same_as<A, algebra_element> || std::same_as<B, algebra_element>)
constexpr algebra_element unit_step(A const& a, B const& b) {
    return (1 + sign(b - a)) / 2;
}
constexpr algebra_element one_minus_square(algebra_element const& x) { return 1 - x * x; }
constexpr algebra_element hypotenuse_beside_one(algebra_element const& x) {
    return sqrt(x * x + 1);
}
template <class A, class B>
    requires(std::same_as<A, algebra_element> || std::same_as<B, algebra_element>)
constexpr algebra_element inverted(A const& a, B const& b) {
    return a / (a * a + b * b);
}
constexpr algebra_element slope_of_tanh(algebra_element const& x, algebra_element const&) {
    algebra_element const root = 1 / cosh(x);
    return root * root;
}
constexpr algebra_element bell(algebra_element const& x) { return exp(-(x * x)); }
constexpr algebra_element integer_order(algebra_element const& n) { return n; }
constexpr algebra_element polygamma(algebra_element const& n, algebra_element const& x) {
    return apply<rules::polygamma>(n, x);
}
constexpr algebra_element slope_of_sinc(algebra_element const& x, algebra_element const& y) {
    return (cos(x) - y) / x;
}

}  // namespace leibniz

/// The constants of `<numbers>` in the slopes of rules.
namespace std::numbers {
template <>
inline constexpr leibniz::algebra_element pi_v<leibniz::algebra_element>{
    1, leibniz::formula::known::pi};
template <>
inline constexpr leibniz::algebra_element ln2_v<leibniz::algebra_element>{
    1, leibniz::formula::known::ln2};
template <>
inline constexpr leibniz::algebra_element ln10_v<leibniz::algebra_element>{
    1, leibniz::formula::known::ln10};
template <>
inline constexpr leibniz::algebra_element log2e_v<leibniz::algebra_element>{
    1, leibniz::formula::known::log2e};
template <>
inline constexpr leibniz::algebra_element log10e_v<leibniz::algebra_element>{
    1, leibniz::formula::known::log10e};
template <>
inline constexpr leibniz::algebra_element inv_sqrtpi_v<leibniz::algebra_element>{
    1, leibniz::formula::known::inv_sqrtpi};
}  // namespace std::numbers
