// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear/matrix.hpp>
#include <leibniz/linear/vector.hpp>

#include <cstddef>

namespace leibniz {

/// Aᵀ, with (Aᵀ)ᵢⱼ = aⱼᵢ
template <class T, std::size_t Rows, std::size_t Columns>
constexpr matrix<T, Columns, Rows> transpose(matrix<T, Rows, Columns> const& a) {
    matrix<T, Columns, Rows> result;
    for (std::size_t i = 0; i < Rows; ++i) {
        for (std::size_t j = 0; j < Columns; ++j) {
            result.entry[j * Rows + i] = a.entry[i * Columns + j];
        }
    }
    return result;
}

/// vᵀ, the matrix whose only row is v: the Jacobian of a scalar function is its gradient's
/// transpose.
template <class T, std::size_t N>
constexpr matrix<T, 1, N> transpose(vector<T, N> const& v) {
    return matrix<T, 1, N>(v);
}

/// The matrix whose only column is v.
template <class T, std::size_t N>
constexpr matrix<T, N, 1> column_matrix(vector<T, N> const& v) {
    return transpose(transpose(v));
}

}  // namespace leibniz
