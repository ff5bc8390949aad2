// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/formula/element.hpp>
#include <leibniz/expression/formula/tags.hpp>
#include <leibniz/expression/formula/record.hpp>
#include <leibniz/expression/formula/rule_facts.hpp>
#include <leibniz/rules/all.hpp>
#include <leibniz/rules/special.hpp>
#include <leibniz/scalar/rule_check.hpp>

#include <boost/hana/at.hpp>
#include <boost/hana/tuple.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

/// From rules as values back to their types, and to their slopes.
namespace leibniz::formula {

/// Types, to be searched for a rule.
template <class... Rules>
struct rule_list {
    /// The position of the rule, or the length of the list.
    static constexpr std::size_t find(rule_facts const* rule) {
        char const* const all[] = {&identity_of<Rules>..., nullptr};
        std::size_t i = 0;
        while (i < sizeof...(Rules) && all[i] != rule->identity) ++i;
        return i;
    }
    template <std::size_t I>
    using at = std::remove_cvref_t<decltype(boost::hana::at_c<I>(
        std::declval<boost::hana::tuple<std::type_identity<Rules>...> const&>()))>::type;
    static constexpr std::size_t size = sizeof...(Rules);
};

template <class L, class R>
struct joined_rules;
template <class... L, class... R>
struct joined_rules<rule_list<L...>, rule_list<R...>> {
    using type = rule_list<L..., R...>;
};

template <class Table>
struct rules_of_table;
template <class... Rules>
struct rules_of_table<boost::hana::tuple<Rules...> const> {
    using type = rule_list<Rules..., rules::polygamma, pi>;
};
/// The rules that any formula may be spelled with: those of the table and what their slopes need.
using common_rules = rules_of_table<decltype(rules::all)>::type;

/// The rules of a formula that are in no table.
template <class Tag>
struct own_rules {
    using type = rule_list<>;
};
template <class L, class... More>
struct own_rules_of_all {
    using type = typename joined_rules<typename own_rules<L>::type,
                                       typename own_rules_of_all<More...>::type>::type;
};
template <class L>
struct own_rules_of_all<L> : own_rules<L> {};
template <template <class...> class Kind, class First, class... More>
struct own_rules<Kind<First, More...>> : own_rules_of_all<First, More...> {};
template <class Base, int Exponent>
struct own_rules<power<Base, Exponent>> : own_rules<Base> {};
template <class Rule, class... Arguments>
struct own_rules<function<Rule, Arguments...>> {
    using inner = typename own_rules_of_all<constant<0>, Arguments...>::type;
    static constexpr bool is_common =
        common_rules::find(facts_of_rule<Rule>()) != common_rules::size;
    static constexpr bool is_new = inner::find(facts_of_rule<Rule>()) == inner::size;
    using type = std::conditional_t<is_common || !is_new, inner,
                                    typename joined_rules<rule_list<Rule>, inner>::type>;
};

/// ∂f/∂xᵢ of a rule, called with elements: the number of its node, or −1 if the rule has none.
template <class Rule, std::size_t I>
constexpr int slope_node(algebra& nodes, int const* arguments, int value) {
    using e = algebra_element;
    return [&]<std::size_t... K>(std::index_sequence<K...>) {
        constexpr bool asks = rules::asks_for_value<I, Rule, std::enable_if_t<K + 1 != 0, e>...>;
        if constexpr (!asks || has_slope_by_value<I, Rule, e, std::enable_if_t<K + 1 != 0, e>...>) {
            e const slope = rules::slope_of<I>(Rule{}, e(nodes, value), e(nodes, arguments[K])...);
            return slope.node_in(nodes);
        } else {
            return -1;
        }
    }(std::make_index_sequence<Rule::arity>{});
}

}  // namespace leibniz::formula
