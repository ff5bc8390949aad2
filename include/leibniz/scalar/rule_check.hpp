// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>
#include <leibniz/scalar/concepts.hpp>

#include <concepts>
#include <cstddef>
#include <utility>

/// Is it a rule? What is asked here is asked of the very calls that follow, which costs the
/// compiler nothing. A sentence stands in a function of the rule alone: it appears once, whatever
/// the order.
namespace leibniz {

/// What the chain rule asks of a rule beside its value and slopes: what rules::unary and its kin
/// say by default.
template <class Rule>
concept described_rule = requires {
    { Rule::arity } -> std::convertible_to<std::size_t>;
    { Rule::name } -> std::convertible_to<char const*>;
    { Rule::steep } -> std::convertible_to<bool>;
    { Rule::flat } -> std::convertible_to<bool>;
    { Rule::rational } -> std::convertible_to<bool>;
};

/// Does the rule have a scalar value at operands of these types? If not, the compiler stops here,
/// with a sentence; what follows is then left out, so that nothing else is complained of.
template <class Rule, class... Operands>
constexpr bool has_value() {
    constexpr bool has = requires(Rule const& rule, Operands const&... xs) { rule.value(xs...); };
    static_assert(
        has,
        "a rule has a value for numbers of every type: value(auto const& x), of two arguments value(auto const& x, auto const& y)");
    if constexpr (has) {
        using result =
            decltype(std::declval<Rule const&>().value(std::declval<Operands const&>()...));
        static_assert(
            scalar<result>,
            "the value of a rule is a scalar: a function of several values takes its Jacobian, as a function_and_jacobian");
        return scalar<result>;
    } else {
        return false;
    }
}

/// Is there a slope in argument I that asks for the value?
template <std::size_t I, class Rule, class Y, class... Xs>
inline constexpr bool has_slope_by_value =
    requires(Rule const& rule, Y const& y, Xs const&... xs) { rule.template slope<I>(xs..., y); };
template <std::size_t I, class Rule, class Y, class X>
inline constexpr bool has_slope_by_value<I, Rule, Y, X> =
    requires(Rule const& rule, Y const& y, X const& x) { rule.slope(x, y); };

template <class Rule>
constexpr void refuse_rule_without_a_slope() {
    static_assert(
        sizeof(Rule) == 0,
        "a rule has a slope for numbers of every type in each of its arguments: slope(auto const& x), or slope(auto const& x, auto const& y) with y the value; of several arguments slope<I>");
}
template <class Rule>
constexpr void refuse_slope_that_is_no_scalar() {
    static_assert(sizeof(Rule) == 0, "the slope of a rule is a scalar");
}

/// ∂f/∂xᵢ at x…, where the value is y: that of the rule, or a sentence. After a sentence there is a
/// number all the same.
template <std::size_t I, class Rule, class Y, class... Xs>
constexpr auto slope_in(Rule const& rule, Y const& y, Xs const&... xs) {
    constexpr bool has =
        !rules::asks_for_value<I, Rule, Xs...> || has_slope_by_value<I, Rule, Y, Xs...>;
    if constexpr (!has) {
        refuse_rule_without_a_slope<Rule>();
        return y;
    } else if constexpr (!scalar<decltype(rules::slope_of<I>(rule, y, xs...))>) {
        refuse_slope_that_is_no_scalar<Rule>();
        return y;
    } else {
        auto const slope = rules::slope_of<I>(rule, y, xs...);
        if constexpr (requires { slope_across_kinks(rule, slope, xs...); }) {
            return slope_across_kinks(rule, slope, xs...);  // of intervals
        } else {
            return slope;
        }
    }
}

}  // namespace leibniz
