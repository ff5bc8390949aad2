// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/differential.hpp>
#include <leibniz/calculus/seed.hpp>
#include <leibniz/calculus/shape.hpp>
#include <leibniz/linear/arithmetic.hpp>
#include <leibniz/linear/tensor.hpp>
#include <leibniz/scalar/taylor.hpp>

#include <cstddef>
#include <type_traits>

namespace leibniz {

/// p(h) = p₀ + p₁·h + … + p_K·h^K, the coefficients scalars, vectors or matrices.
template <tensor T, std::size_t K>
struct polynomial {
    T coefficient[K + 1];

    static constexpr std::size_t degree() { return K; }

    constexpr T& operator[](std::size_t k) { return coefficient[k]; }
    constexpr T const& operator[](std::size_t k) const { return coefficient[k]; }

    /// By Horner's scheme.
    template <scalar H>
    constexpr auto operator()(H const& h) const {
        common_tensor<T, real_scalar<H>> sum = coefficient[K];
        for (std::size_t k = K; k > 0; --k) sum = sum * h + coefficient[k - 1];
        return sum;
    }

    friend constexpr bool operator==(polynomial const&, polynomial const&) = default;
};

template <tensor T, std::size_t K>
struct shape_of<polynomial<T, K>> : shape_of_entries<T, K + 1> {
    static constexpr auto& entries(auto& x) { return x.coefficient; }
    static constexpr auto map(polynomial<T, K> const& x, auto&& f) {
        return shape_of::template map_into<polynomial<decltype(f(x[0])), K>>(x.coefficient, f);
    }
};

template <std::size_t K>
struct taylor_expansion_operator;

/// The Taylor polynomial of f at x:  p[k] = f⁽ᵏ⁾(x)/k!,  p(h) ≈ f(x + h).
///
///     taylor_expansion<3>([](auto x) { return 1 / (1 - x); }, 0.0)(0.5) == 1.875
///
/// f is a function of one scalar; it returns a scalar, a vector or a matrix, and so does p.
///
/// Cost: one evaluation of f with K + 1 numbers in each intermediate result, K²/2 multiplications
///       for each product.
/// Refuses: a function that returns an array or a tuple.
template <std::size_t K, differentiable F, scalar X>
constexpr auto taylor_expansion(F const& f, X const& x) {
    using number = real_scalar<X>;
    using tag = epsilon_of<without_point<taylor_expansion_operator<K>, F>, number>;
    auto const result = call(f, seeded_as<taylor<number, K == 0 ? 1 : K, tag>>(number(x)));
    constexpr bool is_tensor = tensor<std::remove_const_t<decltype(result)>>;
    static_assert(
        is_tensor,
        "a Taylor expansion is of a scalar, a vector or a matrix: take that of each component");
    if constexpr (is_tensor) {
        using coefficient = std::remove_const_t<decltype(value_of<tag>(result))>;
        polynomial<coefficient, K> p;
        p[0] = value_of<tag>(result);
        for (std::size_t k = 1; k <= K; ++k) p[k] = tangent_of<tag>(result, k - 1);
        return p;
    } else {
        return polynomial<double, 1>{};
    }
}

/// x ↦ the Taylor polynomial of f at x, a callable.
template <std::size_t K>
struct taylor_expansion_operator {
    static constexpr auto of(auto const& f, scalar auto const& x) {
        return taylor_expansion<K>(f, x);
    }
};
template <std::size_t K, differentiable F>
constexpr auto taylor_expansion(F const& f) {
    return without_point<taylor_expansion_operator<K>, std::decay_t<F>>{f};
}

}  // namespace leibniz
