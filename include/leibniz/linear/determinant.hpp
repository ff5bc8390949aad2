// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear/elimination.hpp>
#include <leibniz/linear/matrix.hpp>
#include <leibniz/scalar/concepts.hpp>

#include <cstddef>

namespace leibniz {

/// det A without a division, for any commutative ring (Bird, "A simple division-free algorithm for
/// computing determinants", 2011):  det A = (−1)ᴺ⁻¹ F(…F(A)…)₀₀,  N − 1 times  F(X) = μ(X)·A,
/// where μ(X) keeps what lies above the diagonal, has zeros below it, and on it  −Σ xⱼⱼ  over the
/// rows j further down.
///
/// Cost: N⁴/2 products.
template <scalar T, std::size_t N>
constexpr T division_free_determinant(matrix<T, N, N> const& a) {
    matrix<T, N, N> x = a;
    for (std::size_t step = 1; step < N; ++step) {
        T below = T(0);
        for (std::size_t i = N; i-- > 0;) {
            T const diagonal = x.entry[i * N + i];
            // Row i of the product needs nothing but row i of X and the sum below it: it may be
            // written in place.
            T row[N];
            for (std::size_t j = 0; j < N; ++j) {
                row[j] = -below * a.entry[i * N + j];
                for (std::size_t k = i + 1; k < N; ++k) {
                    row[j] = row[j] + x.entry[i * N + k] * a.entry[k * N + j];
                }
            }
            for (std::size_t j = 0; j < N; ++j) x.entry[i * N + j] = row[j];
            below = below + diagonal;
        }
    }
    return N % 2 == 1 ? x.entry[0] : -x.entry[0];
}

/// det A, the volume that A makes of a unit cube, signed
///
/// Its gradient, the matrix of cofactors, is right where A is singular too: up to 4 × 4 the formula
/// divides by nothing, and beyond, elimination gives way to a division-free algorithm when it meets
/// a pivot of 0.
///
/// Cost: N³/3 products, for a singular A N⁴/2.
template <scalar T, std::size_t Rows, std::size_t Columns>
constexpr real_scalar<T> determinant(matrix<T, Rows, Columns> const& a) {
    static_assert(Rows == Columns, "only a square matrix has a determinant");
    matrix<real_scalar<T>, Rows, Columns> m = a;
    auto const& e = m.entry;
    if constexpr (Rows != Columns) {
        return {};
    } else if constexpr (Rows == 1) {
        return e[0];
    } else if constexpr (Rows == 2) {
        return e[0] * e[3] - e[1] * e[2];
    } else if constexpr (Rows == 3) {
        return e[0] * (e[4] * e[8] - e[5] * e[7]) - e[1] * (e[3] * e[8] - e[5] * e[6]) +
               e[2] * (e[3] * e[7] - e[4] * e[6]);
    } else if constexpr (Rows == 4) {
        // Laplace's expansion along two rows: each minor of rows 0 and 1 times the complementary
        // one of rows 2 and 3.
        auto const minor = [&e](std::size_t row, std::size_t j, std::size_t k) {
            return e[4 * row + j] * e[4 * row + 4 + k] - e[4 * row + k] * e[4 * row + 4 + j];
        };
        return minor(0, 0, 1) * minor(2, 2, 3) - minor(0, 0, 2) * minor(2, 1, 3) +
               minor(0, 0, 3) * minor(2, 1, 2) + minor(0, 1, 2) * minor(2, 0, 3) -
               minor(0, 1, 3) * minor(2, 0, 2) + minor(0, 2, 3) * minor(2, 0, 1);
    } else {
        bool odd = false;
        for (std::size_t k = 0; k < Rows; ++k) {
            std::size_t const pivot = row_of_pivot<Rows>(m.entry, k);
            if (pivot != k) {
                swap_rows<Rows>(m.entry, k, pivot);
                odd = !odd;
            }
            if (e[k * Rows + k] == 0) return division_free_determinant<real_scalar<T>, Rows>(a);
            for (std::size_t i = k + 1; i < Rows; ++i) {
                real_scalar<T> const factor = e[i * Rows + k] / e[k * Rows + k];
                subtract_row<Rows>(m.entry, i, factor, k, k + 1);
            }
        }
        real_scalar<T> product = e[0];
        for (std::size_t k = 1; k < Rows; ++k) product = product * e[k * Rows + k];
        return odd ? -product : product;
    }
}

}  // namespace leibniz
