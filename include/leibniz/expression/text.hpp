// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/expression.hpp>
#include <leibniz/expression/formula/names.hpp>
#include <leibniz/expression/print.hpp>
#include <leibniz/expression/formula/steps.hpp>
#include <leibniz/rules/exponential.hpp>
#include <leibniz/symbolic/decimal.hpp>
#include <leibniz/symbolic/number_notation.hpp>

namespace leibniz {

namespace formula {

/// 2*x^2 + sin(x)/y
struct text_notation : text_of_numbers {
    static constexpr char const* opening = "(";
    static constexpr char const* closing = ")";
    static constexpr char const* less = " < ";
    static constexpr char const* greater = " > ";
    static constexpr char const* less_equal = " <= ";
    static constexpr char const* greater_equal = " >= ";
    static constexpr char const* equal = " == ";
    static constexpr char const* negated = "!";
    static constexpr char const* both = " && ";
    static constexpr char const* either = " || ";
    static constexpr binds fraction = binds::product;
    static constexpr binds select = binds::atom;
    static constexpr binds floating(decimal const&) { return binds::atom; }
    static constexpr bool is_power(step const& s) { return calls<rules::pow>(s); }

    static constexpr void product_sign(auto& out, int) { out.letter('*'); }
    static constexpr void variable(auto& out, word name) { out.write(name); }
    static constexpr void function(auto& out, step const& s) {
        if (is_power(s)) return out.between(s, binds::atom, "^", binds::atom);
        out.write(s.rule->name);
        out.arguments(s, s.rule->arity);
    }
    static constexpr void choice(auto& out, step const& s) {
        out.write("select");
        out.arguments(s, 3);
    }
};

}  // namespace formula

/// The formula as it is written, with + − * / ^, parentheses where they are needed, and function
/// calls:
///
///     to_text(derivative(x * x + 3_c * x * y, x)) == "2*x + 3*y"
///
/// Numbers by value are written as the shortest decimals that read as them in their type; those
/// that have no digits, such as dual numbers, as their places: #0, #1, …
/// Refuses: a formula of more than 10 000 nodes written out.
template <class Tag, class... Numbers>
constexpr auto to_text(expression<Tag, Numbers...> const& e) {
    return formula::printed_in<formula::text_notation>(e);
}

}  // namespace leibniz
