// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>
#include <leibniz/scalar/jet.hpp>
#include <leibniz/scalar/rule_check.hpp>
#include <leibniz/scalar/steep.hpp>
#include <leibniz/scalar/strict.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

/// Rules called with any scalars. How a rule is lifted to a jet is told by the jet: its chain rule.
/// Here is what they share.
namespace leibniz {

/// Is the rule one of numbers of this type? Complex numbers know which are theirs.
template <class Rule, class Number>
inline constexpr bool is_defined_for = true;

/// Is it a rule of so many arguments that holds for numbers of these types? If not, the compiler
/// stops here, with a sentence; what follows is then left out, so that nothing else is complained
/// of.
template <class Rule, scalar... Xs>
constexpr bool is_applicable() {
    static_assert(
        described_rule<Rule>,
        "a rule says how many arguments it has: derive it from leibniz::rules::unary, binary or ternary");
    if constexpr (described_rule<Rule>) {
        constexpr bool counted = Rule::arity == sizeof...(Xs);
        constexpr bool defined = !counted || is_defined_for<Rule, common_scalar<Xs...>>;
        constexpr bool irrational = !Rule::rational && is_exact<common_scalar<Xs...>>;
        static_assert(counted, "this rule takes another number of arguments");
        static_assert(
            defined,
            "this function is not holomorphic, or not known of complex numbers: apply it to their real and imaginary parts");
        static_assert(
            !counted || !defined || !irrational,
            "this function takes rational numbers to irrational ones: call it with a floating-point number");
        return counted && defined && !irrational;
    } else {
        return false;
    }
}

/// tangent · slope, where 0·∞ = 0 if the rule has it so: for a zero slope or for a zero tangent.
template <class Rule, scalar T>
constexpr T slope_product(T const& tangent, T const& slope) {
    return Rule::flat && is_zero(slope) ? slope
           : Rule::steep                ? steep_product(tangent, slope)
                                        : tangent * slope;
}

/// An operand without the ε of the Jet, as its rule sees it: of the Jet's numbers, or of those
/// below all ε if it is a plain one, so that no slope divides integers.
template <jet Jet, scalar X>
constexpr auto operand_of(X const& x) {
    using number = typename jet_layer<Jet>::number;
    using base = typename innermost<Jet>::type;
    if constexpr (!jet<X> && std::constructible_from<base, X>) {
        return static_cast<base>(x);
    } else if constexpr (arithmetic<X>) {
        return x;
    } else {
        return static_cast<number>(value_part<typename jet_layer<Jet>::tag>(x));
    }
}

template <std::size_t I>
using operand_index = std::integral_constant<std::size_t, I>;

/// Those of the operands that carry this ε, by their positions: only in them a slope is asked for.
template <class Tag, class... Xs>
struct moving_operands {
    static constexpr std::size_t count = (carries<Tag, Xs> + ...);

    /// How many of them stand before position i.
    static constexpr std::size_t before(std::size_t i) {
        constexpr bool moves[] = {carries<Tag, Xs>...};
        std::size_t n = 0;
        for (std::size_t j = 0; j < i; ++j) n += moves[j];
        return n;
    }

    /// Does the slope in one of them ask for the rule's value?
    template <class Rule, class... Operands>
    static constexpr bool ask_for_value() {
        return []<std::size_t... I>(std::index_sequence<I...>) {
            return ((carries<Tag, Xs> && rules::asks_for_value<I, Rule, Operands...>) || ...);
        }(std::index_sequence_for<Xs...>{});
    }

    /// f(operand_index<I>, x) for each of them.
    template <class F>
    static constexpr void for_each(F const& f, Xs const&... xs) {
        auto const visit = [&]<std::size_t I, class X>(operand_index<I> i, X const& x) {
            if constexpr (carries<Tag, X>) f(i, x);
        };
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (visit(operand_index<I>{}, xs), ...);
        }(std::index_sequence_for<Xs...>{});
    }
};

/// A rule called with any scalars: plain numbers compute, jets are differentiated, symbols record.
///
/// A rule with a state, such as a table, is passed as an object.
template <class Rule, scalar... Xs>
constexpr auto apply(Rule const& rule, Xs const&... xs) {
    using result = real_scalar<common_scalar<Xs...>>;
    if constexpr (!is_applicable<Rule, Xs...>()) {
        return result{};
    } else if constexpr (requires { result::template record<Rule>(static_cast<result>(xs)...); }) {
        return result::template record<Rule>(static_cast<result>(xs)...);
    } else if constexpr (!jet<result>) {
        if constexpr (has_value<Rule, decltype(static_cast<result>(xs))...>()) {
            return rule.value(static_cast<result>(xs)...);
        } else {
            return result{};
        }
    } else if constexpr (!has_value<Rule, decltype(operand_of<result>(xs))...>()) {
        return result{};
    } else if constexpr (strict_jet<result>) {
        result y = relabelled<result>(leibniz::apply(rule, quietly(xs)...));
        watch_for_kinks(y, rule, xs...);
        return y;
    } else {
        return result::chain_rule(rule, xs...);
    }
}

/// How a rule of such operands is recorded: `of(rule, xs…)`, which expression/ defines.
template <class... Xs>
struct recording;

/// A rule called with operands of which one is symbolic: it is recorded.
template <class Rule, operand... Xs>
    requires(is_symbolic<Xs> || ...)
constexpr auto apply(Rule const& rule, Xs const&... xs) {
    return recording<Xs...>::of(rule, xs...);
}
template <class Rule, operand... Xs>
constexpr auto apply(Xs const&... xs) {
    return leibniz::apply(Rule{}, xs...);  // unqualified, a tag of std would bring in std::apply
}

}  // namespace leibniz
