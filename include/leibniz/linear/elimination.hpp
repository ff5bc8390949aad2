// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/concepts.hpp>
#include <leibniz/scalar/jet.hpp>

#include <cstddef>
#include <limits>
#include <utility>

// The steps that elimination is made of, on entries stored row after row: what solve, least_squares
// and determinant share.

namespace leibniz {

/// |x| as a size to compare with. Its slope at 0 does not matter here, and so is not looked after.
template <scalar T>
constexpr T magnitude(T const& x) {
    return x < 0 ? -x : x;
}

/// |Re z| + |Im z| serves as well, as in LAPACK, and is exact where they are.
template <scalar T>
    requires is_complex<T>
constexpr auto magnitude(T const& z) {
    auto const value = innermost_value(z);
    return magnitude(value.real) + magnitude(value.imaginary);
}
template <scalar T>
using magnitude_of = decltype(magnitude(std::declval<T const&>()));

/// The relative error of one rounding in T; 0 for a scalar that calculates exactly.
template <scalar T>
inline constexpr auto unit_roundoff =
    std::numeric_limits<typename innermost<magnitude_of<T>>::type>::epsilon() / 2;

/// The row, k or below, with the entry of largest magnitude in column k of an N × N matrix.
template <std::size_t N, scalar T>
constexpr std::size_t row_of_pivot(T const* a, std::size_t k) {
    std::size_t row = k;
    magnitude_of<T> largest = magnitude(a[k * N + k]);
    for (std::size_t i = k + 1; i < N; ++i) {
        magnitude_of<T> const candidate = magnitude(a[i * N + k]);
        if (candidate > largest) {
            row = i;
            largest = candidate;
        }
    }
    return row;
}

/// Is the pivot uₖₖ = aₖₖ − Σ lₖⱼuⱼₖ no larger than the rounding of its own terms? Then it stands
/// for 0. Reads the factors lₖⱼ left of the diagonal, where elimination leaves them.
template <std::size_t N, scalar T>
constexpr bool pivot_is_lost(T const* a, std::size_t k) {
    magnitude_of<T> terms(0);
    for (std::size_t j = 0; j < k; ++j) terms = terms + magnitude(a[k * N + j] * a[j * N + k]);
    return magnitude(a[k * N + k]) <= terms * unit_roundoff<T> * static_cast<int>(k);
}

template <std::size_t Columns, scalar T>
constexpr void swap_rows(T* a, std::size_t i, std::size_t k) {
    for (std::size_t j = 0; j < Columns; ++j) {
        T const kept = a[i * Columns + j];
        a[i * Columns + j] = a[k * Columns + j];
        a[k * Columns + j] = kept;
    }
}

/// Row i minus `factor` times row k, from column `first` on.
template <std::size_t Columns, scalar T, scalar Factor>
constexpr void subtract_row(T* a, std::size_t i, Factor const& factor, std::size_t k,
                            std::size_t first) {
    for (std::size_t j = first; j < Columns; ++j) {
        a[i * Columns + j] = a[i * Columns + j] - factor * a[k * Columns + j];
    }
}

/// Solves U X = B, U upper triangular with N columns, B with M; X takes the place of the first N
/// rows of B.
template <std::size_t N, std::size_t M, scalar T, scalar X>
constexpr void substitute_back(T const* u, X* b) {
    for (std::size_t k = N; k-- > 0;) {
        for (std::size_t j = 0; j < M; ++j) b[k * M + j] = b[k * M + j] / u[k * N + k];
        for (std::size_t i = 0; i < k; ++i) subtract_row<M>(b, i, u[i * N + k], k, 0);
    }
}

}  // namespace leibniz
