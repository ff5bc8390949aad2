// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/callable.hpp>
#include <leibniz/calculus/newton_solver.hpp>
#include <leibniz/calculus/shape.hpp>
#include <leibniz/linear/solve.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/dual.hpp>
#include <leibniz/scalar/jet.hpp>
#include <leibniz/scalar/second_order.hpp>
#include <leibniz/scalar/taylor.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace leibniz {

/// The order of the derivatives that a number carries, of all its layers together.
template <class S>
inline constexpr std::size_t order_of = 0;
template <class T, std::size_t N, class Tag>
inline constexpr std::size_t order_of<dual<T, N, Tag>> = 1 + order_of<T>;
template <class T, std::size_t K, class Tag>
inline constexpr std::size_t order_of<taylor<T, K, Tag>> = K + order_of<T>;
template <class T, std::size_t N, class Kept, class Tag>
inline constexpr std::size_t order_of<second_order<T, N, Kept, Tag>> = 2 + order_of<T>;

/// y(x…) with  g(x…, y) = 0,  a callable that takes every scalar. In plain numbers y is what the
/// solver says; its derivatives are those of the implicit function theorem,
///
///     ∂y/∂x = −(∂g/∂y)⁻¹·∂g/∂x
///
/// at every order:  y ← y − (∂g/∂y)⁻¹·g(x…, y)  with ∂g/∂y at the solution makes y right to one
/// order more each time. Nothing is differentiated through the solver.
///
/// y is a scalar, a vector, a matrix or an array, and g returns that shape; g may capture numbers
/// that are differentiated by.
///
/// Cost:    the solver and ∂g/∂y once in plain numbers, and one evaluation of g for each order.
/// Refuses: more or fewer equations than unknowns; in constant evaluation, a singular ∂g/∂y.
template <differentiable G, differentiable Solver>
struct implicit_function {
    [[no_unique_address]] G equations;
    [[no_unique_address]] Solver solver;

    template <argument... Xs>
        requires(sizeof...(Xs) > 0)
    constexpr auto operator()(Xs const&... xs) const {
        auto const y0 = plain(call(solver, plain(xs)...));
        using unknowns = std::remove_const_t<decltype(y0)>;
        if constexpr (!std::invocable<Solver const&, decltype(plain(xs))...> ||
                      std::same_as<decltype(by_the_unknown(equations, y0, plain(xs)...)),
                                   no_equations>) {
            return y0;
        } else if constexpr (!std::invocable<G const&, Xs const&..., unknowns const&>) {
            call(equations, xs..., y0);
            return y0;
        } else {
            using number = common_scalar<real_scalar<number_of<Xs>>...,
                                         number_of<decltype(call(equations, xs..., y0))>>;
            if constexpr (jet<number>) {
                return differentiated<number>(y0, xs...);
            } else {
                return y0;
            }
        }
    }

private:
    template <jet Jet, argument Y, argument... Xs>
    constexpr auto differentiated(Y const& y0, Xs const&... xs) const {
        auto const slopes = by_the_unknown(equations, y0, plain(xs)...).jacobian;
        auto y = map_numbers(y0, [](auto const& n) { return Jet(n); });
        for (std::size_t k = 0; k < order_of<Jet>; ++k) {
            vector<Jet, size_of<Y>> rest = numbers_in(call(equations, xs..., y));
            // y₀ stays, whatever the solver left of its equation.
            for (Jet& r : rest) r = r - innermost_value(r);
            auto const step = solve(slopes, rest);
            auto entry = step.begin();
            y = map_numbers(y, [&](Jet const& n) { return Jet(n - *entry++); });
        }
        return y;
    }
};

/// y(x…) with  g(x…, y) = 0, found by a solver, in plain numbers, or by Newton's iteration from a
/// start.
///
///     implicit([](auto x, auto y) { return x * x + y * y - 1; }, 1.0)     y near 1
///     implicit(g, [](double x) { return std::sqrt(1 - x * x); })
template <differentiable G, differentiable Solver>
    requires(!shaped<Solver>)
constexpr auto implicit(G const& g, Solver const& solver) {
    return implicit_function<std::decay_t<G>, std::decay_t<Solver>>{g, solver};
}
template <differentiable G, shaped Y>
constexpr auto implicit(G const& g, Y const& start) {
    return implicit(g, newton_solver<std::decay_t<G>, Y>{g, start});
}

}  // namespace leibniz
