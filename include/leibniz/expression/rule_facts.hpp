// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>

#include <cstddef>

namespace leibniz::formula {

class algebra;

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

template <class Rule>
constexpr rule_facts const* facts_of_rule();

}  // namespace leibniz::formula
