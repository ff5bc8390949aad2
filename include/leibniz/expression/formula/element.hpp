// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/formula/algebra.hpp>
#include <leibniz/expression/formula/rule_facts.hpp>
#include <leibniz/rules/exponential.hpp>
#include <leibniz/rules/roots.hpp>
#include <leibniz/scalar/concepts.hpp>

#include <concepts>
#include <cstddef>
#include <numbers>
#include <type_traits>
#include <utility>

namespace leibniz {

inline void a_slope_that_compares_its_argument_has_no_formula_write_it_with_select() {}

namespace formula {

/// The constants that rules are written with.
enum class known : unsigned char { none, pi, ln2, ln10, log2e, log10e, inv_sqrtpi };

}  // namespace formula

/// An element of an algebra: what a rule's slope is called with, so that the slope as it is written
/// is the symbolic derivative. Integers are exact, a double is the dyadic fraction that it is.
///
/// A constant belongs to no algebra until it meets another element.
class algebra_element {
    formula::algebra* of = nullptr;
    int index = -1;
    rational value = 0;
    formula::known times = formula::known::none;

    static constexpr algebra_element meet(algebra_element const& x, algebra_element const& y,
                                          auto const& of_nodes, auto const& of_constants) {
        if (formula::algebra* const nodes = x.of ? x.of : y.of)
            return {*nodes, of_nodes(*nodes, x.node_in(*nodes), y.node_in(*nodes))};
        return {of_constants(x.value, y.value),
                x.times == formula::known::none ? y.times : x.times};
    }

public:
    constexpr algebra_element() = default;
    constexpr algebra_element(arithmetic auto c) : value(c) {}
    constexpr algebra_element(formula::algebra& nodes, int node) : of(&nodes), index(node) {}
    constexpr algebra_element(rational c, formula::known k) : value(c), times(k) {}

    constexpr formula::algebra* nodes() const { return of; }
    /// Its node there.
    constexpr int node_in(formula::algebra& nodes) const {
        if (of) return index;
        auto const at = [&](rational x) { return nodes.constant(x); };
        auto const log = [&](int x) {
            int const argument = at(x);
            return nodes.function(formula::facts_of_rule<rules::log>(), &argument);
        };
        auto const inverse = [&](int a) { return nodes.divide(at(1), a); };
        int const pi = times == formula::known::pi || times == formula::known::inv_sqrtpi
                           ? nodes.function(formula::facts_of_rule<formula::pi>(), nullptr)
                           : -1;
        return nodes.scale(
            value, times == formula::known::none    ? at(1)
                   : times == formula::known::pi    ? pi
                   : times == formula::known::ln2   ? log(2)
                   : times == formula::known::ln10  ? log(10)
                   : times == formula::known::log2e ? inverse(log(2))
                   : times == formula::known::log10e
                       ? inverse(log(10))
                       : inverse(nodes.function(formula::facts_of_rule<rules::sqrt>(), &pi)));
    }

    friend constexpr algebra_element operator+(algebra_element const& x) { return x; }
    friend constexpr algebra_element operator-(algebra_element const& x) { return -1 * x; }
    friend constexpr algebra_element operator+(algebra_element const& x, algebra_element const& y) {
        return meet(
            x, y, [](auto& in, int a, int b) { return in.add(a, b); },
            [](rational a, rational b) { return a + b; });
    }
    friend constexpr algebra_element operator-(algebra_element const& x, algebra_element const& y) {
        return meet(
            x, y, [](auto& in, int a, int b) { return in.subtract(a, b); },
            [](rational a, rational b) { return a - b; });
    }
    friend constexpr algebra_element operator*(algebra_element const& x, algebra_element const& y) {
        return meet(
            x, y, [](auto& in, int a, int b) { return in.multiply(a, b); },
            [](rational a, rational b) { return a * b; });
    }
    friend constexpr algebra_element operator/(algebra_element const& x, algebra_element const& y) {
        return meet(
            x, y, [](auto& in, int a, int b) { return in.divide(a, b); },
            [](rational a, rational b) { return a / b; });
    }

    /// What a comparison makes: true, false or a formula. As a number it is 1 or 0.
    class condition {
        formula::algebra* of = nullptr;
        int index;  // of no algebra: 0 or 1

    public:
        constexpr condition(bool decided) : index(decided) {}
        constexpr condition(formula::algebra& nodes, int node) : of(&nodes), index(node) {}

        /// Equal formulas are equal; two that differ are taken for different, as they are but at
        /// single points. Refuses: any other that is not decided.
        constexpr explicit operator bool() const {
            if (!of || of->is_constant(index)) return index == formula::algebra::one;
            if ((*of)[index].kind != formula::operation::equal)
                a_slope_that_compares_its_argument_has_no_formula_write_it_with_select();
            return false;
        }
        constexpr operator algebra_element() const {
            return of ? algebra_element(*of, of->select(index, of->one, of->zero))
                      : algebra_element(index);
        }

        friend constexpr condition operator!(condition const& c) {
            return c.of ? condition(*c.of, c.of->negated(c.index)) : condition(c.index == 0);
        }
    };

    static constexpr condition compare(formula::operation kind, algebra_element const& x,
                                       algebra_element const& y) {
        if (formula::algebra* const nodes = x.of ? x.of : y.of)
            return {*nodes, nodes->compare(kind, x.node_in(*nodes), y.node_in(*nodes))};
        return kind == formula::operation::less         ? x.value < y.value
               : kind == formula::operation::less_equal ? x.value <= y.value
                                                        : x.value == y.value;
    }

    friend constexpr condition operator<(algebra_element const& x, algebra_element const& y) {
        return compare(formula::operation::less, x, y);
    }
    friend constexpr condition operator>(algebra_element const& x, algebra_element const& y) {
        return y < x;
    }
    friend constexpr condition operator<=(algebra_element const& x, algebra_element const& y) {
        return compare(formula::operation::less_equal, x, y);
    }
    friend constexpr condition operator>=(algebra_element const& x, algebra_element const& y) {
        return y <= x;
    }
    friend constexpr condition operator==(algebra_element const& x, algebra_element const& y) {
        return compare(formula::operation::equal, x, y);
    }
    friend constexpr condition operator!=(algebra_element const& x, algebra_element const& y) {
        return !(x == y);
    }
    friend constexpr algebra_element operator+(condition const& x, condition const& y) {
        return algebra_element(x) + algebra_element(y);
    }
    friend constexpr algebra_element operator-(condition const& x, condition const& y) {
        return algebra_element(x) - algebra_element(y);
    }

    /// rule(x…)
    template <class Rule, std::same_as<algebra_element>... Xs>
    static constexpr algebra_element record(Xs const&... xs) {
        formula::algebra* nodes = nullptr;
        ((nodes = xs.of ? xs.of : nodes), ...);
        int const arguments[] = {xs.node_in(*nodes)...};
        return {*nodes, nodes->function(formula::facts_of_rule<Rule>(), arguments)};
    }
};

template <>
inline constexpr bool is_symbolic<algebra_element> = true;

template <>
struct rules::constant_type<algebra_element> {
    using type = algebra_element;
};

}  // namespace leibniz
