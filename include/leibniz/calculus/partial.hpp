// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/differential.hpp>
#include <leibniz/calculus/seed.hpp>
#include <leibniz/scalar/dual.hpp>
#include <leibniz/scalar/taylor.hpp>

#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

namespace leibniz {

/// The result of `value_and_partial`.
template <class Value, class Partial>
struct with_partial {
    Value value;
    Partial partial;
};
template <shaped Value, shaped Partial>
struct shape_of<with_partial<Value, Partial>> : shape_of_results<with_partial, Value, Partial> {
    static constexpr auto with_parts(auto& x, auto&& f) { return f(x.value, x.partial); }
};

/// f(x…) and ∂f/∂xᵢ from one pass, as members `value` and `partial`. Shapes, cost and refusals are
/// those of `partial`.
template <std::size_t I, differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto value_and_partial(F const& f, Xs const&... xs) {
    static_assert(I < sizeof...(Xs),
                  "partial<I> counts the arguments from 0: I must be smaller than their number");
    if constexpr (I < sizeof...(Xs)) {
        using all = as_precise_as<Xs...>;
        using function = others_held<I, std::decay_t<F>, decltype(all::of(xs))...>;
        function const g{f, {all::of(xs)...}};
        auto const& x = std::get<I>(g.arguments);
        using tag = epsilon_of<function, std::tuple_element_t<I, decltype(g.arguments)>>;
        auto const result = call(g, seeded<tag>(x));
        return with_partial<decltype(value_of<tag>(result)),
                            decltype(derivative_of<tag>(result, x))>{value_of<tag>(result),
                                                                     derivative_of<tag>(result, x)};
    } else {
        return with_partial<double, double>{};
    }
}

/// ∂f/∂xᵢ at (x₀, x₁, …), i = I counted from 0, the other arguments held constant.
///
///     scalar f   shaped like the argument
///     vector f   by a scalar a vector, by a vector the Jacobian, by a matrix a vector of ∂fₖ/∂X
///     matrix f   by a scalar a matrix
///
/// A float argument counts as a double beside one of doubles.
///
/// Cost: one evaluation of f with as many directions as the argument has numbers.
/// Refuses: an I that is no argument; a matrix f by a vector or a matrix.
template <std::size_t I, differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto partial(F const& f, Xs const&... xs) {
    return value_and_partial<I>(f, xs...).partial;
}

/// ∂f/∂xᵢ, a callable.
template <std::size_t I>
struct partial_operator {
    static constexpr auto of(auto const& f, argument auto const&... xs) {
        return partial<I>(f, xs...);
    }
};
template <std::size_t I, differentiable F>
constexpr auto partial(F const& f) {
    return without_point<partial_operator<I>, std::decay_t<F>>{f};
}

template <std::size_t I>
struct value_and_partial_operator {
    static constexpr auto of(auto const& f, argument auto const&... xs) {
        return value_and_partial<I>(f, xs...);
    }
};
template <std::size_t I, differentiable F>
constexpr auto value_and_partial(F const& f) {
    return without_point<value_and_partial_operator<I>, std::decay_t<F>>{f};
}

/// The seeds of a mixed partial derivative of F by its arguments I…, at arguments Xs…: in each
/// variable as many orders as it is differentiated by.
template <class F, class Indices, class... Xs>
struct mixed_partial;
template <class F, std::size_t... I, class... Xs>
struct mixed_partial<F, std::index_sequence<I...>, Xs...> {
    using function = F;

    static constexpr std::size_t order_in(std::size_t argument) {
        return (std::size_t{I == argument} + ...);
    }
    static constexpr bool are_arguments = ((I < sizeof...(Xs)) && ...);

    template <std::size_t A>
    using variable = epsilon_of<mixed_partial, std::integral_constant<std::size_t, A>>;

    template <std::size_t A, class X>
    static constexpr auto seeded(X const& x) {
        constexpr std::size_t k = order_in(A);
        if constexpr (k == 0) {
            return x;
        } else if constexpr (k == 1) {
            return seeded_as<dual<X, 1, variable<A>>>(x);
        } else {
            return seeded_as<taylor<X, k, variable<A>>>(x);
        }
    }

    /// The derivative by argument A and those behind it.
    template <std::size_t A, scalar N>
    static constexpr auto derivative(N const& n) {
        if constexpr (A == sizeof...(Xs)) {
            return n;
        } else if constexpr (constexpr std::size_t k = order_in(A); k == 0) {
            return derivative<A + 1>(n);
        } else {
            return derivative<A + 1>(tangent_part<variable<A>>(n, k - 1) * factorial<N>(k));
        }
    }
};

/// ∂ⁿf/∂xᵢ∂xⱼ… by the numbers of the arguments, in any order, each as often as it is differentiated
/// by:  `partial<0, 0, 1>(f, x, y)` is ∂³f/∂x²∂y. Shaped like f(x…).
///
/// Cost: one evaluation of f with (k₀ + 1)(k₁ + 1)… numbers in each intermediate result, where kᵢ
///       times is differentiated by argument i.
/// Refuses: an index that is no argument; one whose argument is no scalar.
template <std::size_t I, std::size_t J, std::size_t... More, differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto partial(F const& f, Xs const&... xs) {
    using all = as_precise_as<Xs...>;
    using mixed = mixed_partial<std::decay_t<F>, std::index_sequence<I, J, More...>,
                                decltype(all::of(xs))...>;
    return [&]<std::size_t... A>(std::index_sequence<A...>) {
        constexpr bool are_scalars = ((mixed::order_in(A) == 0 || scalar<Xs>) && ...);
        static_assert(
            mixed::are_arguments,
            "partial<I, J, ...> counts the arguments from 0: each index must be smaller than their number");
        static_assert(
            !mixed::are_arguments || are_scalars,
            "a mixed partial derivative is by scalars: of a function of a vector take the hessian or third_derivatives");
        if constexpr (mixed::are_arguments && are_scalars) {
            return map_numbers(
                with_real_numbers(call(f, mixed::template seeded<A>(all::of(xs))...)),
                [](auto const& n) { return mixed::template derivative<0>(n); });
        } else {
            return 0.0;
        }
    }(std::index_sequence_for<Xs...>{});
}

/// ∂ⁿf/∂xᵢ∂xⱼ…, a callable.
template <std::size_t... I>
struct mixed_partial_operator {
    static constexpr auto of(auto const& f, argument auto const&... xs) {
        return partial<I...>(f, xs...);
    }
};
template <std::size_t I, std::size_t J, std::size_t... More, differentiable F>
constexpr auto partial(F const& f) {
    return without_point<mixed_partial_operator<I, J, More...>, std::decay_t<F>>{f};
}

}  // namespace leibniz
