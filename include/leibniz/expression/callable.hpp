// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/expression.hpp>

#include <boost/hana/tuple.hpp>

#include <type_traits>

namespace leibniz {

template <class Callable>
constexpr void refuse_other_arguments() {
    static_assert(
        !sizeof(Callable),
        "callable(e, x, y) is called with one number for each of its variables: callable(e, x, y)(2.0, 1.0)");
}

/// An expression as a function of its variables in an order: (x, y) ↦ e.
template <class Expression, class... Variables>
struct positional_callable {
    [[no_unique_address]] Expression e;

    template <operand... Xs>
        requires(sizeof...(Xs) == sizeof...(Variables))
    constexpr auto operator()(Xs const&... xs) const {
        return e(binding<Variables, Xs>{xs}...);
    }
    template <class... Xs>
    constexpr double operator()(Xs const&...) const {
        refuse_other_arguments<positional_callable>();
        return 0;
    }
};

/// What stands for a callable that was refused: it is complained of once.
struct refused_callable {
    constexpr double operator()(auto const&...) const { return 0; }
};

template <class Variable, class... Order>
inline constexpr bool variable_is_an_argument = (std::is_same_v<Variable, Order> || ...);
template <class Variable, class... Order>
constexpr void require_an_argument() {
    static_assert(
        variable_is_an_argument<Variable, Order...>,
        "the expression has a variable that is no argument: write all its variables, callable(e, x, y)");
}
/// Are these the variables of a program, in an order? If not, a sentence says why.
template <class Program, class... Order>
constexpr bool are_arguments() {
    return variables_of<Program>::unpack([]<class... Variables>() {
        if constexpr (!(variable_has_one_value<Order, Order...> && ...)) {
            (require_one_value<Order, Order...>(), ...);
            return false;
        } else {
            (require_an_argument<Variables, Order...>(), ...);
            return (variable_is_an_argument<Variables, Order...> && ...);
        }
    });
}

/// e as a callable of positions, which every operator of the calculus takes: an expression, or a
/// gradient, Jacobian or Hessian of one.
///
///     gradient(callable(e, x, y), 2.0, 1.0)
///
/// Refuses: a variable of e that is not among the arguments, an argument twice, what is no
///          variable.
template <class E, class... By>
    requires requires { typename E::program; }
constexpr auto callable(E const& e, By const&...) {
    constexpr bool of_variables = (is_plain_variable<By> && ...);
    static_assert(of_variables,
                  "a callable is made of an expression and its variables: callable(e, x, y)");
    if constexpr (!of_variables) {
        return refused_callable{};
    } else if constexpr (!are_arguments<typename E::program, typename By::formula_type...>()) {
        return refused_callable{};
    } else {
        return positional_callable<E, typename By::formula_type...>{e};
    }
}

}  // namespace leibniz
