// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/callable.hpp>
#include <leibniz/expression/expression.hpp>
#include <leibniz/expression/formula/passes.hpp>
#include <leibniz/expression/simplify.hpp>

#include <cstddef>

namespace leibniz {

/// Refuses: what is no variable.
template <class By>
constexpr bool is_differentiated_by() {
    constexpr bool symbolic = is_symbolic<By>;
    static_assert(
        symbolic,
        "an expression is differentiated by its variables: write derivative(e, x)(x = 2.0), or derivative(callable(e, x), 2.0)");
    static_assert(
        !symbolic || is_plain_variable<By>,
        "an expression is differentiated by variables alone: for a derivative by x * y substitute a variable for it");
    return is_plain_variable<By>;
}

/// ∂e/∂x, an expression in canonical form. What vanishes is the type `zero`.
///
///     derivative(x * x + 3_c * x * y, x)      2*x + 3*y
///
/// The slopes are those of the rules, called with formulas. Numbers by value stay numbers:
/// ((2.5·x + 1)³)′ = 3·2.5·(2.5·x + 1)², where 2.5 stands once.
/// Edges: it is evaluated as the formula that it is: where that is 0/0, as x/√(x²) at 0, it has no
///        number, although the rule has a policy. derivative(callable(e, x), 0.0) follows it.
/// Cost: one visit of each node of the graph; a product of k factors costs k².
/// Refuses: what is no variable; a derivative of more than 100 000 nodes written out; a formula that
///          is nested more than 100 deep.
template <class Tag, class... Numbers, class By>
constexpr auto derivative(expression<Tag, Numbers...> const& e, By const&) {
    if constexpr (is_differentiated_by<By>()) {
        return expression_with_some_of<
            formula_made_by<formula::derivatives<Tag, typename By::formula_type>>>(e.numbers);
    } else {
        return zero{};
    }
}

template <std::size_t K, class Tag, class... Numbers, class By, class... Others>
constexpr auto derivative(expression<Tag, Numbers...> const&, expression<By, Others...> const&) {
    static_assert(
        !sizeof(Tag*),
        "a second derivative of an expression is written derivative(derivative(e, x), x)");
    return zero{};
}

/// f(x)′ for a function f that takes an expression.
template <differentiable F, class By, class... Numbers>
    requires(!is_expression<F>)
constexpr auto derivative(F const& f, expression<By, Numbers...> const& x) {
    constexpr bool takes_it = requires { as_expression(f(x)); };
    static_assert(takes_it,
                  "what is differentiated by a variable is an expression, or a function of one");
    if constexpr (takes_it) {
        return derivative(as_expression(f(x)), x);
    } else {
        return zero{};
    }
}

}  // namespace leibniz
