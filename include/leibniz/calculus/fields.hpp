// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/jacobian.hpp>
#include <leibniz/calculus/seed.hpp>
#include <leibniz/linear/diagonal.hpp>
#include <leibniz/linear/map.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/second_order.hpp>

#include <cstddef>
#include <type_traits>

/// The operators of vector analysis. Fields take their coordinates as scalars or as one vector.
namespace leibniz {

/// div F = ∂F₀/∂x₀ + ∂F₁/∂x₁ + …
///
/// Cost: the Jacobian's, one evaluation of F with a direction for each coordinate.
/// Refuses: a field with more or fewer components than coordinates.
template <differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto divergence(F const& f, Xs const&... xs) {
    auto const j = jacobian(f, xs...);
    if constexpr (is_matrix<std::remove_const_t<decltype(j)>>) {
        static_assert(j.rows() == j.columns(),
                      "the divergence is of a field with as many components as coordinates");
        return sum(diagonal(j));
    } else {
        return 0.0;
    }
}

/// curl F = (∂F₂/∂y − ∂F₁/∂z, ∂F₀/∂z − ∂F₂/∂x, ∂F₁/∂x − ∂F₀/∂y); in the plane the last component
/// alone, a scalar.
///
/// Cost: the Jacobian's, one evaluation of F with a direction for each coordinate.
/// Refuses: a field that is not of 2 or of 3 dimensions.
template <differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto curl(F const& f, Xs const&... xs) {
    auto const j = jacobian(f, xs...);
    if constexpr (is_matrix<std::remove_const_t<decltype(j)>>) {
        constexpr bool is_square = j.rows() == j.columns();
        static_assert(is_square, "the curl is of a field with as many components as coordinates");
        static_assert(!is_square || j.columns() == 2 || j.columns() == 3,
                      "the curl is of a field in 2 or 3 dimensions");
        if constexpr (is_square && j.columns() == 2) {
            return j(1, 0) - j(0, 1);
        } else if constexpr (is_square && j.columns() == 3) {
            return vector{j(2, 1) - j(1, 2), j(0, 2) - j(2, 0), j(1, 0) - j(0, 1)};
        } else {
            return 0.0;
        }
    } else {
        return 0.0;
    }
}

struct laplacian_operator;

/// Δf = ∂²f/∂x₀² + ∂²f/∂x₁² + …
///
/// Cost: one evaluation of f with n + 2 numbers in each intermediate result: value, gradient and
///       Laplacian; the Hessian is not formed.
/// Refuses: a vector function.
template <differentiable F, argument... Xs>
    requires(sizeof...(Xs) > 0)
constexpr auto laplacian(F const& f, Xs const&... xs) {
    auto const at = as_one_argument(f, xs...);
    using argument = typename decltype(at)::argument;
    constexpr std::size_t n = size_of<argument>;
    using tag =
        epsilon_of<without_point<laplacian_operator, typename decltype(at)::function>, argument>;
    auto const result =
        call(at.f, seeded_as<second_order<number_of<argument>, n, trace_alone<n>, tag>>(at.x));
    constexpr bool is_scalar_function = scalar<decltype(result)>;
    static_assert(
        is_scalar_function,
        "the laplacian is of a scalar function: of a vector function take the laplacian of each component");
    if constexpr (is_scalar_function) {
        return tangent_of<tag>(result, n);
    } else {
        return 0.0;
    }
}

struct divergence_operator {
    static constexpr auto of(auto const& f, argument auto const&... xs) {
        return divergence(f, xs...);
    }
};
template <differentiable F>
constexpr auto divergence(F const& f) {
    return without_point<divergence_operator, std::decay_t<F>>{f};
}

struct curl_operator {
    static constexpr auto of(auto const& f, argument auto const&... xs) { return curl(f, xs...); }
};
template <differentiable F>
constexpr auto curl(F const& f) {
    return without_point<curl_operator, std::decay_t<F>>{f};
}

struct laplacian_operator {
    static constexpr auto of(auto const& f, argument auto const&... xs) {
        return laplacian(f, xs...);
    }
};
template <differentiable F>
constexpr auto laplacian(F const& f) {
    return without_point<laplacian_operator, std::decay_t<F>>{f};
}

}  // namespace leibniz
