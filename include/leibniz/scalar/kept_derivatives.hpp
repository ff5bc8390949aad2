// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/lanes.hpp>
#include <leibniz/scalar/steep.hpp>

#include <cstddef>

/// Which second derivatives are kept: a symmetric bilinear map of two gradients to `size` numbers.
/// `cross(g, h, r)` is twice that map, so that the product rule of second order reads
///
///     (u·v)″ = u·v″ + v·u″ + cross(u′, v′)
///
/// and  cross(g, g)/2  is what f″ is multiplied by. Gradients have `directions` numbers.
namespace leibniz {

/// The products of which such a map is made. Where a gradient may be infinite a zero stays zero.
struct plain_product {
    constexpr auto operator()(auto const& a, auto const& b) const { return a * b; }
};
struct product_of_zeros {
    template <class T>
    constexpr T operator()(T const& a, T const& b) const {
        return is_zero(a) ? a : is_zero(b) ? b : a * b;
    }
};

/// All of them: the upper triangle of the Hessian, row after row; gᵢhⱼ + gⱼhᵢ.
template <std::size_t N>
struct all_pairs {
    static constexpr std::size_t directions = N;
    static constexpr std::size_t size = N * (N + 1) / 2;

    /// Where ∂²/∂xᵢ∂xⱼ stands.
    static constexpr std::size_t position(std::size_t i, std::size_t j) {
        return i < j ? i * N - i * (i + 1) / 2 + j : j * N - j * (j + 1) / 2 + i;
    }

    template <class T, class Product = plain_product>
    static constexpr void cross(lanes<T, N> const& g, lanes<T, N> const& h, lanes<T, size>& r,
                                Product times = {}) {
        std::size_t k = 0;
        for (std::size_t i = 0; i < N; ++i) {
            for (std::size_t j = i; j < N; ++j) r[k++] = times(g[i], h[j]) + times(g[j], h[i]);
        }
    }
};

/// The Laplacian alone, Δ = ∂²/∂x₀² + ∂²/∂x₁² + …; 2·g·h.  Source: Li et al., A computational
/// framework for neural network-based variational Monte Carlo with forward Laplacian, 2023.
template <std::size_t N>
struct trace_alone {
    static constexpr std::size_t directions = N;
    static constexpr std::size_t size = 1;

    template <class T, class Product = plain_product>
    static constexpr void cross(lanes<T, N> const& g, lanes<T, N> const& h, lanes<T, 1>& r,
                                Product times = {}) {
        T sum = times(g[0], h[0]);
        for (std::size_t i = 1; i < N; ++i) sum = sum + times(g[i], h[i]);
        r[0] = 2 * sum;
    }
};

/// The Hessian times one vector, whose direction is the last one; gᵢh_N + g_Nhᵢ.
template <std::size_t N>
struct times_a_vector {
    static constexpr std::size_t directions = N + 1;
    static constexpr std::size_t size = N;

    template <class T, class Product = plain_product>
    static constexpr void cross(lanes<T, N + 1> const& g, lanes<T, N + 1> const& h, lanes<T, N>& r,
                                Product times = {}) {
        for (std::size_t i = 0; i < N; ++i) r[i] = times(g[i], h[N]) + times(g[N], h[i]);
    }
};

}  // namespace leibniz
