// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear/matrix.hpp>
#include <leibniz/linear/tensor.hpp>
#include <leibniz/linear/vector.hpp>

#include <cstddef>

// Every sum starts from its first product, not from 0: the scalar's own type and the sign of a zero
// survive.

namespace leibniz {

/// a·b = Σ aᵢbᵢ
template <class T, class U, std::size_t N, std::size_t M>
constexpr common_tensor<T, U> dot(vector<T, N> const& a, vector<U, M> const& b) {
    static_assert(N == M, "a dot product needs two vectors of the same size");
    if constexpr (N == M) {
        common_tensor<T, U> sum = a.entry[0] * b.entry[0];
        for (std::size_t i = 1; i < N; ++i) sum = sum + a.entry[i] * b.entry[i];
        return sum;
    } else {
        return {};
    }
}

/// a bᵀ, the matrix of all products aᵢbⱼ
template <class T, class U, std::size_t N, std::size_t M>
constexpr matrix<common_tensor<T, U>, N, M> outer(vector<T, N> const& a, vector<U, M> const& b) {
    matrix<common_tensor<T, U>, N, M> result;
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t j = 0; j < M; ++j) result.entry[i * M + j] = a.entry[i] * b.entry[j];
    }
    return result;
}

/// a × b, orthogonal to both, as long as the area they span
template <class T, class U>
constexpr vector<common_tensor<T, U>, 3> cross(vector<T, 3> const& a, vector<U, 3> const& b) {
    return {a.entry[1] * b.entry[2] - a.entry[2] * b.entry[1],
            a.entry[2] * b.entry[0] - a.entry[0] * b.entry[2],
            a.entry[0] * b.entry[1] - a.entry[1] * b.entry[0]};
}

/// a₀b₁ − a₁b₀, the signed area of the parallelogram of two vectors of the plane
template <class T, class U>
constexpr common_tensor<T, U> cross(vector<T, 2> const& a, vector<U, 2> const& b) {
    return a.entry[0] * b.entry[1] - a.entry[1] * b.entry[0];
}

/// (A v)ᵢ = Σⱼ aᵢⱼvⱼ
template <class T, class U, std::size_t Rows, std::size_t Columns, std::size_t N>
constexpr vector<common_tensor<T, U>, Rows> operator*(matrix<T, Rows, Columns> const& a,
                                                      vector<U, N> const& v) {
    static_assert(
        Columns == N,
        "a matrix times a vector needs as many columns in the matrix as entries in the vector");
    if constexpr (Columns == N) {
        vector<common_tensor<T, U>, Rows> product;
        for (std::size_t i = 0; i < Rows; ++i) {
            T const* row = a.entry + i * Columns;
            common_tensor<T, U> sum = row[0] * v.entry[0];
            for (std::size_t j = 1; j < Columns; ++j) sum = sum + row[j] * v.entry[j];
            product.entry[i] = sum;
        }
        return product;
    } else {
        return {};
    }
}

/// (A B)ᵢⱼ = Σₖ aᵢₖbₖⱼ
template <class T, class U, std::size_t Rows, std::size_t Columns, std::size_t N, std::size_t M>
constexpr matrix<common_tensor<T, U>, Rows, M> operator*(matrix<T, Rows, Columns> const& a,
                                                         matrix<U, N, M> const& b) {
    static_assert(Columns == N,
                  "a matrix product needs as many columns on the left as rows on the right");
    if constexpr (Columns == N) {
        matrix<common_tensor<T, U>, Rows, M> product;
        for (std::size_t i = 0; i < Rows; ++i) {
            T const* row = a.entry + i * Columns;
            for (std::size_t j = 0; j < M; ++j) {
                common_tensor<T, U> sum = row[0] * b.entry[j];
                for (std::size_t k = 1; k < Columns; ++k) sum = sum + row[k] * b.entry[k * M + j];
                product.entry[i * M + j] = sum;
            }
        }
        return product;
    } else {
        return {};
    }
}

/// Refuses: which of the products of two vectors is meant.
template <class T, class U, std::size_t N, std::size_t M>
constexpr common_tensor<T, U> operator*(vector<T, N> const&, vector<U, M> const&) {
    static_assert(N == 0,
                  "two vectors have several products: write dot(a, b), outer(a, b) or cross(a, b)");
    return {};
}

/// Refuses: a vector is a column, and stands on the right.
template <class T, class U, std::size_t N, std::size_t Rows, std::size_t Columns>
constexpr vector<common_tensor<T, U>, Columns> operator*(vector<T, N> const&,
                                                         matrix<U, Rows, Columns> const&) {
    static_assert(N == 0, "a vector stands on the right of a matrix: write transpose(A) * v");
    return {};
}

}  // namespace leibniz
