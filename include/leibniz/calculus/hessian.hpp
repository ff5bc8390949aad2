// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/differential.hpp>
#include <leibniz/calculus/seed.hpp>
#include <leibniz/scalar/second_order.hpp>

#include <cstddef>
#include <type_traits>

namespace leibniz {

struct hessian_operator;

/// The result of `value_gradient_and_hessian`.
template <class Value, class Gradient, class Hessian>
struct with_gradient_and_hessian {
    Value value;
    Gradient gradient;
    Hessian hessian;
};
template <shaped Value, shaped Gradient, shaped Hessian>
struct shape_of<with_gradient_and_hessian<Value, Gradient, Hessian>>
    : shape_of_results<with_gradient_and_hessian, Value, Gradient, Hessian> {
    static constexpr auto with_parts(auto& x, auto&& f) {
        return f(x.value, x.gradient, x.hessian);
    }
};

/// f(x), ∇f(x) and H(x) from one pass, as members `value`, `gradient` and `hessian`. Cost and
/// refusals are those of `hessian`.
template <differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto value_gradient_and_hessian(F const& f, Xs const&... xs) {
    auto const at = as_one_argument(f, xs...);
    using argument = typename decltype(at)::argument;
    constexpr std::size_t n = size_of<argument>;
    using kept = all_pairs<n>;
    using tag =
        epsilon_of<without_point<hessian_operator, typename decltype(at)::function>, argument>;
    auto const result =
        call(at.f, seeded_as<second_order<number_of<argument>, n, kept, tag>>(at.x));
    constexpr bool is_scalar_function = scalar<decltype(result)>;
    static_assert(
        is_scalar_function,
        "the hessian is of a scalar function: of a vector function take the hessian of each component");
    if constexpr (is_scalar_function) {
        auto value = value_of<tag>(result);
        auto gradient = tangents_of<tag>(result, at.x);
        matrix<decltype(value), n, n> hessian;
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = i; j < n; ++j) {
                hessian(i, j) = hessian(j, i) = tangent_of<tag>(result, n + kept::position(i, j));
            }
        }
        return with_gradient_and_hessian<decltype(value), decltype(gradient), decltype(hessian)>{
            value, gradient, hessian};
    } else {
        return with_gradient_and_hessian<double, double, double>{};
    }
}

/// H = (∂²f/∂xᵢ∂xⱼ), the Jacobian of the gradient, for a scalar function f of scalars or of one
/// vector. Of a matrix the entries count row by row.
///
/// H is symmetric to the last bit.
///
/// Cost: one evaluation of f with 1 + n + n(n + 1)/2 numbers in each intermediate result.
/// Refuses: a vector function.
template <differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto hessian(F const& f, Xs const&... xs) {
    return value_gradient_and_hessian(f, xs...).hessian;
}

/// H, a callable.
struct hessian_operator {
    static constexpr auto of(auto const& f, argument auto const&... xs) {
        return hessian(f, xs...);
    }
};
template <differentiable F>
constexpr auto hessian(F const& f) {
    return without_point<hessian_operator, std::decay_t<F>>{f};
}

struct value_gradient_and_hessian_operator {
    static constexpr auto of(auto const& f, argument auto const&... xs) {
        return value_gradient_and_hessian(f, xs...);
    }
};
template <differentiable F>
constexpr auto value_gradient_and_hessian(F const& f) {
    return without_point<value_gradient_and_hessian_operator, std::decay_t<F>>{f};
}

}  // namespace leibniz
