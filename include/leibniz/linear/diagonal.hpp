// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear/matrix.hpp>
#include <leibniz/linear/tensor.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/concepts.hpp>

#include <cstddef>

namespace leibniz {

/// diag(v), the matrix with v on its diagonal and 0 elsewhere
template <scalar T, std::size_t N>
constexpr matrix<T, N, N> diagonal(vector<T, N> const& v) {
    matrix<T, N, N> result;
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t j = 0; j < N; ++j) result.entry[i * N + j] = i == j ? v.entry[i] : T(0);
    }
    return result;
}

/// (a₀₀, a₁₁, …), the diagonal of a matrix of any shape
template <class T, std::size_t Rows, std::size_t Columns>
constexpr vector<T, (Rows < Columns ? Rows : Columns)> diagonal(matrix<T, Rows, Columns> const& a) {
    vector<T, (Rows < Columns ? Rows : Columns)> result;
    for (std::size_t i = 0; i < result.size(); ++i) result.entry[i] = a.entry[i * Columns + i];
    return result;
}

/// tr A = Σ aᵢᵢ
template <class T, std::size_t Rows, std::size_t Columns>
constexpr T trace(matrix<T, Rows, Columns> const& a) {
    static_assert(Rows == Columns, "the trace needs a square matrix");
    if constexpr (Rows == Columns) {
        T sum = a.entry[0];
        for (std::size_t i = 1; i < Rows; ++i) sum = sum + a.entry[i * Columns + i];
        return sum;
    } else {
        return {};
    }
}

/// I, with I v = v for every v of N entries
template <scalar T, std::size_t N>
constexpr matrix<T, N, N> identity() {
    matrix<T, N, N> result;
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t j = 0; j < N; ++j) result.entry[i * N + j] = T(i == j ? 1 : 0);
    }
    return result;
}

}  // namespace leibniz
