// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/formula/rule_facts.hpp>
#include <leibniz/expression/formula/steps.hpp>
#include <leibniz/expression/formula/term_order.hpp>
#include <leibniz/math/arithmetic/integers.hpp>
#include <leibniz/rules/roots.hpp>
#include <leibniz/scalar/rational_arithmetic.hpp>

#include <cstddef>
#include <cstdint>

namespace leibniz::formula {

// The sentences in which a constant evaluation is refused.
inline void a_formula_divides_by_zero() {}
inline void an_exponent_in_a_formula_needs_more_than_31_bits() {}

/// Sums and products of nodes in canonical form: c·t + …, and bⁿ·…, both sorted.
///
/// Refuses: 1/0; a coefficient of more than 64 bits; an exponent of more than 31.
class sums_and_products : public term_order {
public:
    constexpr int constant(rational value) {
        return value == 0 ? zero : value == 1 ? one : intern({.value = value}, {});
    }
    constexpr int add(int a, int b, rational times = 1) {
        if (b == zero) return a;
        entries terms;
        append_term(terms, a, 1);
        append_term(terms, b, times);
        return sum(terms);
    }
    constexpr int subtract(int a, int b) { return a == b ? zero : add(a, b, -1); }
    constexpr int multiply(int a, int b, rational exponent = 1) {
        if (a == one && exponent == 1) return b;
        if (b == one) return a;
        entries factors;
        rational coefficient = 1;
        bool const longer_first = exponent == 1 && factor_count(a) < factor_count(b);
        append_factor(factors, coefficient, longer_first ? b : a, 1);
        append_factor(factors, coefficient, longer_first ? a : b, exponent);
        return product(factors, coefficient);
    }
    constexpr int divide(int a, int b) { return multiply(a, b, -1); }
    constexpr int power(int a, int exponent) { return multiply(one, a, exponent); }

    /// c·a
    constexpr int scale(rational c, int a) {
        if (c == 1) return a;
        if (c == 0) return zero;
        node const& n = (*this)[a];
        if (n.kind == operation::constant) return constant(c * n.value);
        if (n.kind == operation::sum && n.size == 1) {
            entry const& only = child(a, 0);
            return scale(c * only.count, only.node);
        }
        if (n.kind == operation::sum && cancels(c, a)) {
            entries terms;
            for (std::size_t k = 0; k < n.size; ++k)
                terms.push_back({child(a, k).node, c * child(a, k).count});
            return sum(terms);
        }
        entry const only{a, c};
        return intern({.kind = operation::sum, .size = 1}, &only);
    }

    /// terms += c·a
    constexpr void append_term(entries& terms, int a, rational c) const {
        node const& n = (*this)[a];
        if (n.kind == operation::sum && n.size > 1 && c == 1 && terms.size() == 0) {
            for (std::size_t k = 0; k < n.size; ++k) terms.push_back(child(a, k));  // sorted
        } else if (n.kind == operation::sum) {
            for (std::size_t k = 0; k < n.size; ++k)
                append_term(terms, child(a, k).node, c * child(a, k).count);
        } else if (n.kind == operation::constant) {
            collect(terms, {one, c * n.value});
        } else {
            collect(terms, {a, c});
        }
    }
    constexpr int sum(entries const& terms) {
        if (terms.size() == 0) return zero;
        if (terms.size() == 1) return scale(terms[0].count, terms[0].node);
        return intern({.kind = operation::sum, .size = terms.size()}, terms.begin());
    }

    /// Σ cᵢ·aᵢ of any nodes. A single one stays as it is: 2·(x + y).
    constexpr int total(entries const& parts) {
        if (parts.size() == 1) return scale(parts[0].count, parts[0].node);
        entries terms;
        for (entry const& each : parts) append_term(terms, each.node, each.count);
        return sum(terms);
    }

    /// coefficient·Π factors *= aⁿ
    constexpr void append_factor(entries& factors, rational& coefficient, int a, rational n) const {
        node const& base = (*this)[a];
        if (base.kind == operation::product && n == 1 && factors.size() == 0) {
            for (std::size_t k = 0; k < base.size; ++k) factors.push_back(child(a, k));  // sorted
        } else if (base.kind == operation::product) {
            for (std::size_t k = 0; k < base.size; ++k)
                append_factor(factors, coefficient, child(a, k).node, n * child(a, k).count);
        } else if (base.kind == operation::constant && multiply_power(coefficient, base.value, n)) {
        } else if (base.kind == operation::sum && base.size == 1 &&
                   multiply_power(coefficient, child(a, 0).count, n)) {
            append_factor(factors, coefficient, child(a, 0).node, n);
        } else {
            collect(factors, {a, n});
        }
    }
    constexpr int product(entries& factors, rational coefficient) {
        if (coefficient == 0) return zero;
        merge_roots(factors, coefficient);
        for (entry const& each : factors)
            if (integers::magnitude(each.count.numerator) > 2147483647)
                an_exponent_in_a_formula_needs_more_than_31_bits();
        if (factors.size() == 0) return constant(coefficient);
        if (factors.size() == 1 && factors[0].count == 1)
            return scale(coefficient, factors[0].node);
        return scale(coefficient,
                     intern({.kind = operation::product, .size = factors.size()}, factors.begin()));
    }

    /// Σ cᵢ·aᵢ over the common denominator and the common factors of the terms, if it gets no longer.
    constexpr int over_common_factors(entries const& parts) {
        entries terms, common;
        for (entry const& each : parts) append_term(terms, each.node, each.count);
        for (std::size_t i = 0; i < terms.size(); ++i) {
            for (std::size_t k = 0; k < factor_count(terms[i].node); ++k) {
                entry least = factor(terms[i].node, k);
                for (entry const& term : terms) {
                    rational const exponent = exponent_of(least.node, term.node);
                    if (exponent < least.count) least.count = exponent;
                }
                if (least.count != 0 && exponent_of_entry(common, least.node) == 0)
                    collect(common, least);
            }
        }
        if (common.size() == 0) return sum(terms);
        entries rest;
        for (entry const& term : terms) {
            entries factors;
            rational coefficient = term.count;
            append_factor(factors, coefficient, term.node, 1);
            for (entry const& each : common) collect(factors, {each.node, -each.count});
            append_term(rest, product(factors, coefficient), 1);
        }
        if (rest.size() > terms.size()) return sum(terms);
        rational coefficient = 1;
        append_factor(common, coefficient, sum(rest), 1);
        return product(common, coefficient);
    }

private:
    /// Does the fraction c cancel against every coefficient of a sum? (2·x + 4)/2 is x + 2.
    constexpr bool cancels(rational c, int a) const {
        if (c.denominator == 1) return false;
        for (std::size_t k = 0; k < (*this)[a].size; ++k)
            if ((c * child(a, k).count).denominator != 1) return false;
        return true;
    }

    /// coefficient *= baseⁿ, unless that needs more than 64 bits.
    static constexpr bool multiply_power(rational& coefficient, rational base, rational n) {
        bool const inverse = n < 0;
        std::int64_t const times = inverse ? -n.numerator : n.numerator;
        if (base == 0 && inverse) a_formula_divides_by_zero();
        if (base == 0 || base == 1) {
            coefficient = coefficient * (times == 0 ? rational(1) : base);
            return true;
        }
        if (times > 64 && base != -1) return false;
        rational const turned = inverse ? 1 / base : base;
        rational result = coefficient;
        for (std::int64_t i = base == -1 ? times % 2 : times; i != 0; i -= i < 0 ? -1 : 1) {
            if (!integers::are_small(result.numerator, result.denominator, turned.numerator,
                                     turned.denominator) &&
                (integers::product(result.numerator, turned.numerator) == integers::overflow ||
                 integers::product(result.denominator, turned.denominator) == integers::overflow))
                return false;
            result = result * turned;
        }
        coefficient = result;
        return true;
    }

    /// (√x)ᵐ·xⁿ with m in {−1, 0, 1} and of the sign of n, for all roots among the factors.
    constexpr void merge_roots(entries& factors, rational& coefficient) const {
        for (std::size_t i = 0; i < factors.size(); ++i) {
            node const& base = (*this)[factors[i].node];
            if (base.kind != operation::function ||
                base.rule->identity != &identity_of<rules::sqrt>)
                continue;
            int const root = factors[i].node, radicand = child(root, 0).node;
            std::int64_t const roots = factors[i].count.numerator;
            std::int64_t const squares = exponent_of_entry(factors, radicand).numerator;
            std::int64_t const all = roots + 2 * squares;
            if (roots == all % 2) continue;
            entries merged;
            for (entry const& each : factors)
                if (each.node != root && each.node != radicand) collect(merged, each);
            collect(merged, {root, all % 2});
            append_factor(merged, coefficient, radicand, all / 2);
            factors.swap(merged);
            return merge_roots(factors, coefficient);
        }
    }
};

}  // namespace leibniz::formula
