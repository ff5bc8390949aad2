// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/differential.hpp>

#include <concepts>
#include <tuple>
#include <type_traits>

namespace leibniz {

/// The result of `value_and_jacobian_blocks`.
template <class Value, class Blocks>
struct with_jacobian_blocks {
    Value value;
    Blocks jacobian_blocks;
};

/// (x₀, x₁, …) ↦ f(x₀, x₁, …): a function of several arguments as one of their tuple.
template <differentiable F>
struct of_one_tuple {
    using function = F;

    [[no_unique_address]] F f;

    template <class... Xs>
    constexpr auto operator()(std::tuple<Xs...> const& xs) const {
        return std::apply([&](Xs const&... x) { return call(f, x...); }, xs);
    }
};

/// f at its arguments in a tuple; at a tuple or struct itself, if it is the only one.
template <differentiable F, argument X, argument... Xs>
constexpr auto as_function_of_parts(F const& f, X const& x, Xs const&... xs) {
    if constexpr (sizeof...(Xs) == 0 && (of_parts<X> || !shaped<X>)) {
        auto const real = with_real_numbers(x);
        return at_point<std::decay_t<F>, std::remove_const_t<decltype(real)>>{f, real};
    } else if constexpr (shaped<X> && (shaped<Xs> && ...)) {
        using all = std::tuple<decltype(with_real_numbers(x)), decltype(with_real_numbers(xs))...>;
        return at_point<of_one_tuple<std::decay_t<F>>, all>{
            {f}, all(with_real_numbers(x), with_real_numbers(xs)...)};
    } else {
        (with_real_numbers(x), ..., with_real_numbers(xs));
        return at_point<std::decay_t<F>, refused_argument>{f, {}};
    }
}

/// f(x) and the blocks of J(x) from one pass, as members `value` and `jacobian_blocks`. Cost and
/// refusals are those of `jacobian_blocks`.
template <differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto value_and_jacobian_blocks(F const& f, Xs const&... xs) {
    auto const at = as_function_of_parts(f, xs...);
    using tag = epsilon_at_point<decltype(at)>;
    auto const result = call(at.f, seeded<tag>(at.x));
    return with_jacobian_blocks<decltype(value_of<tag>(result)),
                                decltype(derivative_of<tag>(result, at.x))>{
        value_of<tag>(result), derivative_of<tag>(result, at.x)};
}

/// (∂f/∂x₀, ∂f/∂x₁, …), one block for each argument, shaped like `partial<I>` of it: a std::tuple
/// of a vector for a scalar argument, a matrix for a vector, a vector of matrices for a matrix.
///
/// Of a single tuple or struct the blocks are those of its parts. Of a scalar function of one
/// struct they are its gradient, the same struct.
///
/// Cost: one evaluation of f with as many directions as there are numbers in all arguments, where
///       `partial<I>` of each takes an evaluation for each argument, with the directions of that
///       one. Scalar types of arguments meet in their common scalar.
/// Refuses: a matrix function by a vector or a matrix.
template <differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto jacobian_blocks(F const& f, Xs const&... xs) {
    return value_and_jacobian_blocks(f, xs...).jacobian_blocks;
}

/// The blocks of J, a callable.
struct jacobian_blocks_operator {
    static constexpr auto of(auto const& f, argument auto const&... xs) {
        return jacobian_blocks(f, xs...);
    }
};
template <differentiable F>
constexpr auto jacobian_blocks(F const& f) {
    return without_point<jacobian_blocks_operator, std::decay_t<F>>{f};
}

struct value_and_jacobian_blocks_operator {
    static constexpr auto of(auto const& f, argument auto const&... xs) {
        return value_and_jacobian_blocks(f, xs...);
    }
};
template <differentiable F>
constexpr auto value_and_jacobian_blocks(F const& f) {
    return without_point<value_and_jacobian_blocks_operator, std::decay_t<F>>{f};
}

}  // namespace leibniz
