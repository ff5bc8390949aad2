// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear/matrix.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/concepts.hpp>

#include <cstddef>
#include <type_traits>

namespace leibniz {

/// Called where a constant expression reads or writes outside a symmetric tensor: being no
/// constant, it stops the compiler by name.
inline void symmetric_tensor_index_out_of_range() {}

/// T = (tᵢⱼₖ) with N³ entries that do not change when indices change places: each is stored once,
/// N(N + 1)(N + 2)/6 numbers, by increasing indices.
///
/// Refuses: in constant evaluation, an index out of range; at run time nothing is checked.
template <scalar T, std::size_t N>
struct symmetric_tensor {
    static_assert(N > 0, "a symmetric tensor has at least one entry");

    T entry[N > 0 ? N*(N + 1) * (N + 2) / 6 : 1];

    static constexpr std::size_t dimension() { return N; }
    static constexpr std::size_t size() { return N * (N + 1) * (N + 2) / 6; }

    constexpr T& operator()(std::size_t i, std::size_t j, std::size_t k) {
        return entry[position(i, j, k)];
    }
    constexpr T const& operator()(std::size_t i, std::size_t j, std::size_t k) const {
        return entry[position(i, j, k)];
    }

    /// Σₖ tᵢⱼₖ·vₖ, a symmetric matrix: of third derivatives, how the Hessian changes along v.
    template <scalar V>
    constexpr auto operator*(vector<V, N> const& v) const {
        matrix<common_scalar<T, V>, N, N> r;
        for (std::size_t i = 0; i < N; ++i) {
            for (std::size_t j = i; j < N; ++j) {
                auto sum = (*this)(i, j, 0) * v[0];
                for (std::size_t k = 1; k < N; ++k) sum = sum + (*this)(i, j, k) * v[k];
                r(i, j) = r(j, i) = sum;
            }
        }
        return r;
    }

    friend constexpr bool operator==(symmetric_tensor const&, symmetric_tensor const&) = default;

private:
    /// With i ≤ j ≤ k, as many entries stand before it as have a smaller k, then a smaller j, then
    /// a smaller i.
    static constexpr std::size_t position(std::size_t i, std::size_t j, std::size_t k) {
        if (std::is_constant_evaluated() && (i >= N || j >= N || k >= N)) {
            symmetric_tensor_index_out_of_range();
        }
        std::size_t const low = i < j ? (i < k ? i : k) : (j < k ? j : k);
        std::size_t const high = i < j ? (j < k ? k : j) : (i < k ? k : i);
        std::size_t const middle = i + j + k - low - high;
        return high * (high + 1) * (high + 2) / 6 + middle * (middle + 1) / 2 + low;
    }
};

}  // namespace leibniz
