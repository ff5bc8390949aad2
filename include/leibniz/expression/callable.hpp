// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/expression.hpp>

#include <boost/hana/tuple.hpp>

#include <type_traits>

namespace leibniz {

/// An expression as a function of its variables in an order: (x, y) ↦ e.
template <class Expression, class... Variables>
struct positional {
    [[no_unique_address]] Expression e;

    template <operand... Xs>
        requires(sizeof...(Xs) == sizeof...(Variables))
    constexpr auto operator()(Xs const&... xs) const {
        return e(binding<Variables, Xs>{xs}...);
    }
};

template <class Variable, class... Order>
inline constexpr bool variable_is_an_argument = (std::is_same_v<Variable, Order> || ...);
template <class Variable, class... Order>
constexpr void require_an_argument() {
    static_assert(
        variable_is_an_argument<Variable, Order...>,
        "the expression has a variable that is no argument: write all its variables, callable(e, x, y)");
}

/// e as a callable of positions, which every operator of the calculus takes:
///
///     gradient(callable(e, x, y), 2.0, 1.0)
///
/// Refuses: a variable of e that is not among the arguments, an argument twice.
template <class E, formula::name... Names>
    requires is_expression<E>
constexpr auto callable(E const& e, expression<formula::variable<Names>> const&...) {
    using program = formula::as_written<typename E::formula_type>;
    variables_of<program>::unpack([]<class... Variables>() {
        (require_an_argument<Variables, formula::variable<Names>...>(), ...);
    });
    (require_one_value<formula::variable<Names>, formula::variable<Names>...>(), ...);
    return positional<E, formula::variable<Names>...>{e};
}

}  // namespace leibniz
