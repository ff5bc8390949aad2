// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/callable.hpp>
#include <leibniz/expression/expression.hpp>
#include <leibniz/expression/passes.hpp>
#include <leibniz/expression/simplify.hpp>

namespace leibniz {

/// Refuses: formulas that only a machine would read.
template <class... Tags>
constexpr bool are_small_enough() {
    constexpr bool small =
        ((formula::steps_of<formula::as_written<Tags>>.tree_size <= 10000) && ...);
    static_assert(
        small,
        "this formula has more than 10000 nodes when written out: differentiate it as compiled<…>, which shares what is common");
    return small;
}

/// ∂e/∂x, an expression in canonical form. What vanishes is the type `zero`.
///
///     derivative(x * x + 3_c * x * y, x)      2*x + 3*y
///
/// The slopes are those of the rules, called with formulas. Numbers by value stay numbers:
/// ((2.5·x + 1)³)′ = 3·2.5·(2.5·x + 1)², where 2.5 stands once.
/// Cost: one visit of each node of the graph; a product of k factors costs k².
/// Refuses: a formula of more than 10 000 nodes written out, or nested more than 200 deep.
template <class Tag, class... Numbers, formula::name Name>
constexpr auto derivative(expression<Tag, Numbers...> const& e,
                          expression<formula::variable<Name>> const&) {
    if constexpr (are_small_enough<Tag>()) {
        return expression_with_some_of<
            formula_made_by<formula::derivatives<Tag, formula::variable<Name>>>>(e.numbers);
    } else {
        return zero{};
    }
}

/// f(x)′ for a function f that takes an expression.
template <differentiable F, formula::name Name>
    requires(!is_expression<F>)
constexpr auto derivative(F const& f, expression<formula::variable<Name>> const& x) {
    return derivative(as_expression(f(x)), x);
}

}  // namespace leibniz
