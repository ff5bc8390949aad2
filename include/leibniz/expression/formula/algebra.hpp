// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/formula/names.hpp>
#include <leibniz/expression/formula/rule_facts.hpp>
#include <leibniz/expression/formula/steps.hpp>
#include <leibniz/expression/formula/sums_and_products.hpp>
#include <leibniz/rules/exponential.hpp>
#include <leibniz/rules/polynomial.hpp>
#include <leibniz/scalar/rational_arithmetic.hpp>

#include <cstddef>
#include <cstdint>

namespace leibniz::formula {

/// An expression's formulas in canonical form, where equal ones are one node:
///
///     sum        Σ cᵢ·tᵢ, sorted, with rational cᵢ; the terms tᵢ are no sums, but for c·(a sum)
///     product    Π bᵢ^nᵢ, sorted, with integer nᵢ and without a coefficient: 2·x·y is a sum of one
///     function   a rule and its arguments
///
/// Like terms are collected, powers merged, constants folded exactly; nothing is expanded. x/x is 1
/// and (√x)² is x, as in every computer algebra system. Terms stand in the order of textbooks:
/// by their factors, higher powers first, a number last. Sums and products are one structure, as in
/// GiNaC (Bauer, Frink, Kreckel, J. Symbolic Computation 33, 2002). Not (a < b) is b ≤ a: no variable
/// is taken for NaN.
class algebra : public sums_and_products {
public:
    constexpr int variable(word letters) {
        return intern({.kind = operation::variable, .letters = letters}, {});
    }
    constexpr int number(int place) {
        return intern({.kind = operation::number, .place = place}, {});
    }

    constexpr int function(rule_facts const* rule, int const* arguments) {
        if (rule->identity == &identity_of<rules::square>) return power(arguments[0], 2);
        if (rule->identity == &identity_of<rules::pow> && is_exponent(arguments[1]))
            return power(arguments[0], static_cast<int>((*this)[arguments[1]].value.numerator));
        rational value;
        if (folds(rule, arguments, value)) return constant(value);
        int expanded[3] = {};
        for (std::size_t k = 0; k < rule->arity; ++k) expanded[k] = multiplied_out(arguments[k]);
        return intern_list({.kind = operation::function, .rule = rule}, expanded, rule->arity);
    }

    /// a < b, a ≤ b, a = b: 1 or 0 where it is decided, else a node of its own.
    constexpr int compare(operation kind, int a, int b) {
        int const rest = subtract(a, b);
        if (is_constant(rest)) {
            rational const difference = (*this)[rest].value;
            return (kind == operation::less         ? difference < 0
                    : kind == operation::less_equal ? difference <= 0
                                                    : difference == 0)
                       ? one
                       : zero;
        }
        int const both[] = {multiplied_out(a), multiplied_out(b)};
        int const turned[] = {both[1], both[0]};
        bool const turn = kind == operation::equal && order(both[1], both[0]) < 0;
        return intern_list({.kind = kind}, turn ? turned : both, 2);
    }
    constexpr int negated(int condition) {
        if (is_constant(condition)) return condition == zero ? one : zero;
        node const& n = (*this)[condition];
        if (n.kind == operation::negated) return child(condition, 0).node;
        if (n.kind == operation::less)
            return compare(operation::less_equal, child(condition, 1).node,
                           child(condition, 0).node);
        if (n.kind == operation::less_equal)
            return compare(operation::less, child(condition, 1).node, child(condition, 0).node);
        return intern_list({.kind = operation::negated}, &condition, 1);
    }
    constexpr int both(int a, int b) {
        if (is_constant(a)) return a == zero ? zero : b;
        if (is_constant(b) || a == b) return b == zero ? zero : a;
        int const conditions[] = {a, b};
        return intern_list({.kind = operation::both}, conditions, 2);
    }
    constexpr int either(int a, int b) {
        if (is_constant(a)) return a == zero ? b : one;
        if (is_constant(b) || a == b) return b == zero ? a : one;
        int const conditions[] = {a, b};
        return intern_list({.kind = operation::either}, conditions, 2);
    }
    constexpr int select(int condition, int a, int b) {
        if (a == b) return a;
        if (is_constant(condition)) return condition == zero ? b : a;
        int const parts[] = {condition, a, b};
        return intern_list({.kind = operation::select}, parts, 3);
    }

private:
    /// 2·(x + y) as 2·x + 2·y: so an argument has one form.
    constexpr int multiplied_out(int a) {
        entries terms;
        append_term(terms, a, 1);
        return terms.size() < 2 ? a : sum(terms);
    }

    constexpr bool is_exponent(int a) const {
        rational const n = (*this)[a].value;
        return is_constant(a) && n.denominator == 1 && -1000000 <= n && n <= 1000000;
    }

    /// Is the value at these arguments an integer, and known exactly?
    constexpr bool folds(rule_facts const* rule, int const* arguments, rational& value) const {
        double numbers[3] = {};
        for (std::size_t k = 0; k < rule->arity; ++k) {
            if (k == 3 || !is_constant(arguments[k])) return false;
            rational const x = (*this)[arguments[k]].value;
            std::int64_t const largest = rule->is_exact_at_integers ? 1 << 26 : 1;
            if (x.denominator != 1 || x < -largest || largest < x) return false;
            numbers[k] = static_cast<double>(x.numerator);
            rules::domain const& d = rule->domains[k];
            if (!(d.low <= numbers[k] && numbers[k] <= d.high)) return false;
        }
        if (rule->arity == 0) return false;
        double const y = rule->value(numbers);
        if (!(-0x1p53 < y && y < 0x1p53)) return false;
        value = static_cast<std::int64_t>(y);
        return static_cast<double>(value.numerator) == y;
    }
};

}  // namespace leibniz::formula
