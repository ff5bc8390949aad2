// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>
#include <leibniz/scalar/chain_rule.hpp>

#include <cstddef>
#include <utility>

namespace leibniz::formula {

/// The address of it stands for the type.
template <class T>
inline constexpr char identity_of = 0;

/// A rule as a value: what can be asked of it without knowing its type.
struct rule_facts {
    char const* identity;
    char const* name;
    std::size_t arity;
    /// A value at integers that is an integer is exact: at all integers, or at 0 and ±1 only.
    bool is_exact_at_integers;
    rules::domain const* domains;
    double (*value)(double const* arguments);
};

/// π as a function of nothing.
struct pi {
    static constexpr char const* name = "pi";
    static constexpr std::size_t arity = 0;
};

/// A rule's value at numbers.
template <class Rule>
constexpr double value_of_rule(double const* x) {
    return [&]<std::size_t... K>(std::index_sequence<K...>) {
        return static_cast<double>(leibniz::apply<Rule>(x[K]...));
    }(std::make_index_sequence<Rule::arity>{});
}

template <class Rule>
inline constexpr rule_facts facts_about_rule = {&identity_of<Rule>, Rule::name,
                                                Rule::arity,        Rule::rational,
                                                Rule::domains,      &value_of_rule<Rule>};
template <>
inline constexpr rule_facts facts_about_rule<pi> = {&identity_of<pi>, pi::name, 0, false,
                                                    nullptr,          nullptr};

template <class Rule>
constexpr rule_facts const* facts_of_rule() {
    return &facts_about_rule<Rule>;
}

}  // namespace leibniz::formula
