// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear/elimination.hpp>
#include <leibniz/linear/matrix.hpp>
#include <leibniz/linear/transpose.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/concepts.hpp>
#include <leibniz/scalar/functions.hpp>

#include <cstddef>
#include <type_traits>

namespace leibniz {

/// Called where a constant expression meets a column that depends on the others: being no constant,
/// it stops the compiler by name.
inline void least_squares_needs_independent_columns() {}

/// √(Σ rᵢₖ²) over the rows from `first` on.
template <scalar T, std::size_t Rows, std::size_t Columns>
constexpr T column_length(matrix<T, Rows, Columns> const& r, std::size_t k, std::size_t first) {
    T sum = r.entry[first * Columns + k] * r.entry[first * Columns + k];
    for (std::size_t i = first + 1; i < Rows; ++i) {
        sum = sum + r.entry[i * Columns + k] * r.entry[i * Columns + k];
    }
    return sqrt(sum);
}

/// Reflects the columns of W from `first` on:  w ↦ w + v (vᵀw) / scale.  Of v, the entries above k
/// are taken as 0.
template <scalar T, scalar V, std::size_t Rows, std::size_t Columns>
constexpr void reflect(matrix<T, Rows, Columns>& w, std::size_t first, vector<V, Rows> const& v,
                       std::size_t k, V const& scale) {
    for (std::size_t j = first; j < Columns; ++j) {
        T product = v.entry[k] * w.entry[k * Columns + j];
        for (std::size_t i = k + 1; i < Rows; ++i) {
            product = product + v.entry[i] * w.entry[i * Columns + j];
        }
        product = product / scale;
        for (std::size_t i = k; i < Rows; ++i) {
            w.entry[i * Columns + j] = w.entry[i * Columns + j] + v.entry[i] * product;
        }
    }
}

/// The X with the least ‖A X − B‖, found by reflections that make A upper triangular (Householder
/// 1958).
///
/// Each column of X is the best for its column of B. The normal equations AᵀA X = AᵀB would lose
/// twice as many digits.
///
/// Cost:    about 2 Rows Columns (Columns + M) products, M columns in B.
/// Refuses: in constant evaluation, columns of A that depend on each other; at run time the result
///          is infinite, NaN or huge.
template <scalar T, scalar U, std::size_t Rows, std::size_t Columns, std::size_t N, std::size_t M>
constexpr matrix<real_scalar<common_scalar<T, U>>, Columns, M> least_squares(
    matrix<T, Rows, Columns> const& a, matrix<U, N, M> const& b) {
    static_assert(Rows >= Columns,
                  "least squares need at least as many equations (rows) as unknowns (columns)");
    static_assert(Rows == N, "least squares need a right side with as many rows as the matrix");
    if constexpr (Rows >= Columns && Rows == N) {
        matrix<real_scalar<T>, Rows, Columns> r = a;
        matrix<real_scalar<common_scalar<T, U>>, N, M> y = b;
        for (std::size_t k = 0; k < Columns; ++k) {
            // The column below row k goes to (α, 0, …), along v = column − (α, 0, …). α has the
            // sign that keeps v₀ from cancelling.
            vector<real_scalar<T>, Rows> v = r.column(k);
            real_scalar<T> const length = column_length(r, k, k);
            if (std::is_constant_evaluated() &&
                length <= column_length(r, k, 0) * unit_roundoff<T> * static_cast<int>(Rows)) {
                least_squares_needs_independent_columns();
            }
            real_scalar<T> const alpha = v.entry[k] > 0 ? -length : length;
            v.entry[k] = v.entry[k] - alpha;
            r.entry[k * Columns + k] = alpha;
            real_scalar<T> const scale = alpha * v.entry[k];
            reflect(r, k + 1, v, k, scale);
            reflect(y, 0, v, k, scale);
        }
        substitute_back<Columns, M>(r.entry, y.entry);
        matrix<real_scalar<common_scalar<T, U>>, Columns, M> x;
        for (std::size_t i = 0; i < Columns * M; ++i) x.entry[i] = y.entry[i];
        return x;
    } else {
        return {};
    }
}

/// The x with the least ‖A x − b‖.
template <scalar T, scalar U, std::size_t Rows, std::size_t Columns, std::size_t N>
constexpr vector<real_scalar<common_scalar<T, U>>, Columns> least_squares(
    matrix<T, Rows, Columns> const& a, vector<U, N> const& b) {
    return least_squares(a, column_matrix(b)).column(0);
}

}  // namespace leibniz
