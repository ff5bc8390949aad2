// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/differential.hpp>

#include <cstddef>
#include <tuple>
#include <type_traits>

namespace leibniz {

/// ∂f/∂xᵢ at (x₀, x₁, …), i = I counted from 0, the other arguments held constant.
///
///     scalar f   shaped like the argument
///     vector f   by a scalar a vector, by a vector the Jacobian, by a matrix a vector of ∂fₖ/∂X
///     matrix f   by a scalar a matrix
///
/// Cost: one evaluation of f with as many directions as the argument has numbers.
/// Refuses: an I that is no argument; a matrix f by a vector or a matrix.
template <std::size_t I, callable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto partial(F const& f, Xs const&... xs) {
    static_assert(I < sizeof...(Xs),
                  "partial<I> counts the arguments from 0: I must be smaller than their number");
    if constexpr (I < sizeof...(Xs)) {
        using function = others_held<I, std::decay_t<F>, decltype(with_real_numbers(xs))...>;
        function const g{f, {with_real_numbers(xs)...}};
        auto const& x = std::get<I>(g.arguments);
        using tag = epsilon_of<function, std::tuple_element_t<I, decltype(g.arguments)>>;
        return derivative_of<tag>(call(g, seeded<tag>(x)), x);
    } else {
        return 0.0;
    }
}

/// ∂f/∂xᵢ, a callable.
template <std::size_t I, callable F>
struct partial_function {
    [[no_unique_address]] F f;
    constexpr auto operator()(argument auto const&... xs) const { return partial<I>(f, xs...); }
};
template <std::size_t I, callable F>
constexpr auto partial(F const& f) {
    return partial_function<I, std::decay_t<F>>{f};
}

}  // namespace leibniz
