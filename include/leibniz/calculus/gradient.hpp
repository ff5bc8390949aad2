// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/differential.hpp>

#include <type_traits>

namespace leibniz {

/// The result of `value_and_gradient`.
template <class Value, class Gradient>
struct with_gradient {
    Value value;
    Gradient gradient;
};
template <shaped Value, shaped Gradient>
struct shape_of<with_gradient<Value, Gradient>> : shape_of_results<with_gradient, Value, Gradient> {
    static constexpr auto with_parts(auto& x, auto&& f) { return f(x.value, x.gradient); }
};

/// f(x) and ∇f(x) from one pass, as members `value` and `gradient`. Shapes, cost and refusals are
/// those of `gradient`.
template <differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto value_and_gradient(F const& f, Xs const&... xs) {
    auto const at = as_one_argument(f, xs...);
    using tag = epsilon_at_point<decltype(at)>;
    auto const result = call(at.f, seeded<tag>(at.x));
    constexpr bool is_scalar_function = scalar<decltype(result)>;
    static_assert(
        is_scalar_function,
        "the gradient is of a scalar function: the derivative of a vector function is its jacobian");
    if constexpr (is_scalar_function) {
        return with_gradient<decltype(value_of<tag>(result)),
                             decltype(tangents_of<tag>(result, at.x))>{
            value_of<tag>(result), tangents_of<tag>(result, at.x)};
    } else {
        return with_gradient<double, double>{};
    }
}

/// ∇f = (∂f/∂x₀, ∂f/∂x₁, …)ᵀ, for a scalar function f.
///
///     of scalars                                     the vector of its partial derivatives
///     of a vector, matrix, array, tuple or a struct  shaped like that argument
///
/// A struct is a template over its numbers, at most 16 fields of them, and its gradient the same
/// struct; other classes join by `shape_of`.
///
/// Cost: one evaluation of f with as many directions as there are numbers in the arguments.
/// Refuses: a vector function (take its jacobian); several vectors or matrices (take partial<I> of
///          each, or jacobian_blocks); a struct that is no template over its numbers, or has other
///          fields too.
template <differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto gradient(F const& f, Xs const&... xs) {
    return value_and_gradient(f, xs...).gradient;
}

/// ∇f, a callable.
struct gradient_operator {
    static constexpr auto of(auto const& f, argument auto const&... xs) {
        return gradient(f, xs...);
    }
};
template <differentiable F>
constexpr auto gradient(F const& f) {
    return without_point<gradient_operator, std::decay_t<F>>{f};
}

struct value_and_gradient_operator {
    static constexpr auto of(auto const& f, argument auto const&... xs) {
        return value_and_gradient(f, xs...);
    }
};
template <differentiable F>
constexpr auto value_and_gradient(F const& f) {
    return without_point<value_and_gradient_operator, std::decay_t<F>>{f};
}

}  // namespace leibniz
