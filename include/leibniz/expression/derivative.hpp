// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/callable.hpp>
#include <leibniz/expression/expression.hpp>
#include <leibniz/expression/passes.hpp>
#include <leibniz/expression/simplify.hpp>

namespace leibniz {

/// ∂e/∂x, an expression in canonical form. What vanishes is the type `zero`.
///
///     derivative(x * x + 3_c * x * y, x)      2*x + 3*y
///
/// The slopes are those of the rules, called with formulas. Numbers by value stay numbers:
/// ((2.5·x + 1)³)′ = 3·2.5·(2.5·x + 1)², where 2.5 stands once.
/// Cost: one visit of each node of the graph; a product of k factors costs k².
/// Refuses: a derivative of more than 100 000 nodes written out; a formula that is nested more than
///          200 deep.
template <class Tag, class... Numbers, formula::name Name>
constexpr auto derivative(expression<Tag, Numbers...> const& e,
                          expression<formula::variable<Name>> const&) {
    return expression_with_some_of<
        formula_made_by<formula::derivatives<Tag, formula::variable<Name>>>>(e.numbers);
}

/// f(x)′ for a function f that takes an expression.
template <differentiable F, formula::name Name>
    requires(!is_expression<F>)
constexpr auto derivative(F const& f, expression<formula::variable<Name>> const& x) {
    return derivative(as_expression(f(x)), x);
}

}  // namespace leibniz
