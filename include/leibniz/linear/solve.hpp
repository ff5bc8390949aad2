// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear/diagonal.hpp>
#include <leibniz/linear/elimination.hpp>
#include <leibniz/linear/least_squares.hpp>
#include <leibniz/linear/matrix.hpp>
#include <leibniz/linear/transpose.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/concepts.hpp>

#include <cstddef>
#include <type_traits>

namespace leibniz {

/// Called where a constant expression meets a pivot of 0: being no constant, it stops the compiler
/// by name.
inline void solve_needs_a_nonsingular_matrix() {}

/// The X with A X = B: Gaussian elimination, each pivot the largest entry of its column.
///
/// Pivots are chosen by value, so derivatives come through exactly, of A as of B. A tall A has no
/// such X in general: it gets the one of `least_squares`.
///
/// Cost:    N³/3 + N²M products, N unknowns, M columns in B.
/// Refuses: in constant evaluation, a singular A (a pivot that is 0 or only rounding); at run time
///          the result is infinite, NaN or huge.
template <scalar T, scalar U, std::size_t Rows, std::size_t Columns, std::size_t N, std::size_t M>
constexpr matrix<real_scalar<common_scalar<T, U>>, Columns, M> solve(
    matrix<T, Rows, Columns> const& a, matrix<U, N, M> const& b) {
    static_assert(Rows >= Columns,
                  "solve needs at least as many equations (rows) as unknowns (columns)");
    static_assert(Rows == N, "solve needs a right side with as many rows as the matrix");
    if constexpr (Rows > Columns && Rows == N) {
        return least_squares(a, b);
    } else if constexpr (Rows == Columns && Rows == N) {
        matrix<real_scalar<T>, Rows, Columns> lu = a;
        matrix<real_scalar<common_scalar<T, U>>, N, M> x = b;
        for (std::size_t k = 0; k < N; ++k) {
            std::size_t const pivot = row_of_pivot<N>(lu.entry, k);
            if (pivot != k) {
                swap_rows<N>(lu.entry, k, pivot);
                swap_rows<M>(x.entry, k, pivot);
            }
            if (std::is_constant_evaluated() && pivot_is_lost<N>(lu.entry, k)) {
                solve_needs_a_nonsingular_matrix();
            }
            for (std::size_t i = k + 1; i < N; ++i) {
                real_scalar<T> const factor = lu.entry[i * N + k] / lu.entry[k * N + k];
                lu.entry[i * N + k] = factor;
                subtract_row<N>(lu.entry, i, factor, k, k + 1);
                subtract_row<M>(x.entry, i, factor, k, 0);
            }
        }
        substitute_back<N, M>(lu.entry, x.entry);
        return x;
    } else {
        return {};
    }
}

/// The x with A x = b; of a tall A, the one with the least ‖A x − b‖.
template <scalar T, scalar U, std::size_t Rows, std::size_t Columns, std::size_t N>
constexpr vector<real_scalar<common_scalar<T, U>>, Columns> solve(matrix<T, Rows, Columns> const& a,
                                                                  vector<U, N> const& b) {
    return solve(a, column_matrix(b)).column(0);
}

/// A⁻¹, with A⁻¹A = A A⁻¹ = I
///
/// Refuses: in constant evaluation, a singular A. For one right side, `solve(A, b)` is cheaper and
///          more accurate.
template <scalar T, std::size_t Rows, std::size_t Columns>
constexpr matrix<real_scalar<T>, Rows, Rows> inverse(matrix<T, Rows, Columns> const& a) {
    static_assert(Rows == Columns, "only a square matrix has an inverse");
    if constexpr (Rows == Columns) {
        return solve(a, identity<T, Rows>());
    } else {
        return {};
    }
}

}  // namespace leibniz
