// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>

namespace leibniz {

/// Which entries of a matrix are not structurally zero, in compressed rows: the columns of row i are
/// column[k] for row_start[i] ≤ k < row_start[i + 1], increasing.
template <std::size_t Rows, std::size_t Columns, std::size_t Nonzeros>
struct sparsity_pattern {
    std::array<std::size_t, Rows + 1> row_start{};
    std::array<std::size_t, Nonzeros> column{};

    /// Of those entries for which `is_nonzero(i, j)`, which are as many.
    constexpr explicit sparsity_pattern(auto const& is_nonzero) {
        std::size_t k = 0;
        for (std::size_t i = 0; i < Rows; ++i) {
            for (std::size_t j = 0; j < Columns; ++j)
                if (is_nonzero(i, j)) column[k++] = j;
            row_start[i + 1] = k;
        }
    }

    static constexpr std::size_t rows() { return Rows; }
    static constexpr std::size_t columns() { return Columns; }
    static constexpr std::size_t nonzeros() { return Nonzeros; }

    /// May entry (i, j) be different from zero?
    constexpr bool operator()(std::size_t i, std::size_t j) const {
        for (std::size_t k = row_start[i]; k < row_start[i + 1]; ++k)
            if (column[k] == j) return true;
        return false;
    }

    friend constexpr bool operator==(sparsity_pattern const&, sparsity_pattern const&) = default;
};

}  // namespace leibniz
