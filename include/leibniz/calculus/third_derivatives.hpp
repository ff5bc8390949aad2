// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/differential.hpp>
#include <leibniz/calculus/seed.hpp>
#include <leibniz/calculus/shape.hpp>
#include <leibniz/linear/symmetric_tensor.hpp>
#include <leibniz/scalar/dual.hpp>
#include <leibniz/scalar/second_order.hpp>

#include <cstddef>
#include <type_traits>

namespace leibniz {

template <scalar T, std::size_t N>
struct shape_of<symmetric_tensor<T, N>> : shape_of_entries<T, symmetric_tensor<T, N>::size()> {
    static constexpr auto& entries(auto& x) { return x.entry; }
    static constexpr auto map(symmetric_tensor<T, N> const& x, auto&& f) {
        using mapped = symmetric_tensor<decltype(f(x.entry[0])), N>;
        return shape_of::template map_into<mapped>(x.entry, f);
    }
};

struct third_derivatives_operator;

/// (∂³f/∂xᵢ∂xⱼ∂xₖ), the derivative of the Hessian, for a scalar function f of scalars or of one
/// vector. Of a matrix the entries count row by row.
///
/// Each entry is computed and stored once, the tensor is symmetric to the last bit.
///
/// Cost: one evaluation of f with (1 + n)(1 + n + n(n + 1)/2) numbers in each intermediate result.
/// Refuses: a vector function.
template <differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto third_derivatives(F const& f, Xs const&... xs) {
    auto const at = as_one_argument(f, xs...);
    using argument = typename decltype(at)::argument;
    constexpr std::size_t n = size_of<argument>;
    using kept = all_pairs<n>;
    using function = without_point<third_derivatives_operator, typename decltype(at)::function>;
    using inner = epsilon_of<function, argument>;
    using second = second_order<number_of<argument>, n, kept, inner>;
    using outer = epsilon_of<function, second>;
    auto const result = call(at.f, seeded_as<dual<second, n, outer>>(seeded_as<second>(at.x)));
    constexpr bool is_scalar_function = scalar<decltype(result)>;
    static_assert(
        is_scalar_function,
        "the third derivatives are of a scalar function: of a vector function take those of each component");
    if constexpr (is_scalar_function) {
        symmetric_tensor<std::remove_const_t<decltype(value_of<inner>(value_of<outer>(result)))>, n>
            r;
        for (std::size_t k = 0; k < n; ++k) {
            auto const slope = tangent_of<outer>(result, k);
            for (std::size_t j = 0; j <= k; ++j) {
                for (std::size_t i = 0; i <= j; ++i)
                    r(i, j, k) = tangent_of<inner>(slope, n + kept::position(i, j));
            }
        }
        return r;
    } else {
        return symmetric_tensor<double, 1>{};
    }
}

/// The third derivatives of f, a callable.
struct third_derivatives_operator {
    static constexpr auto of(auto const& f, argument auto const&... xs) {
        return third_derivatives(f, xs...);
    }
};
template <differentiable F>
constexpr auto third_derivatives(F const& f) {
    return without_point<third_derivatives_operator, std::decay_t<F>>{f};
}

}  // namespace leibniz
