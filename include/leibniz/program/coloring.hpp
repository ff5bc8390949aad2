// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear/sparsity_pattern.hpp>
#include <leibniz/program/index_bits.hpp>

#include <array>
#include <cstddef>

namespace leibniz {

/// The columns of a matrix in groups, the colours 0, 1, …, such that no two columns of a colour have
/// entries in the same row: a product with the sum of their unit vectors has each of these entries
/// apart (Curtis, Powell and Reid, On the estimation of sparse Jacobian matrices, 1974).
template <std::size_t Columns>
struct coloring_of_columns {
    std::array<std::size_t, Columns> color{};
    std::size_t colors = 0;
};

/// Where an entry stands apart: in which row, and in the direction of which colour.
struct place_in_rows {
    std::size_t row;
    std::size_t color;
};

/// For each column those that have an entry in one of its rows, itself included.
template <std::size_t Rows, std::size_t Columns, std::size_t Nonzeros>
constexpr std::array<index_bits<Columns>, Columns> column_conflicts(
    sparsity_pattern<Rows, Columns, Nonzeros> const& p) {
    std::array<index_bits<Columns>, Columns> conflicts{};
    for (std::size_t i = 0; i < Rows; ++i) {
        index_bits<Columns> row;
        for (std::size_t k = p.row_start[i]; k < p.row_start[i + 1]; ++k) row.insert(p.column[k]);
        row.for_each([&](std::size_t j) { conflicts[j] |= row; });
    }
    return conflicts;
}

/// Colours for the columns of a matrix, few but not always as few as there could be.
///
/// Next is the column whose conflicts have most colours already, among these one with most
/// conflicts; it gets the first colour that is left (Brélaz, New methods to color the vertices of a
/// graph, 1979). Columns without an entry get the first of all.
///
/// Cost: the square of the number of columns.
template <std::size_t Rows, std::size_t Columns, std::size_t Nonzeros>
constexpr coloring_of_columns<Columns> column_coloring(
    sparsity_pattern<Rows, Columns, Nonzeros> const& pattern) {
    struct vertex {
        std::size_t degree;
        std::size_t saturation = 0;
        bool is_colored = false;
        index_bits<Columns> taken{};
    };
    auto const conflicts = column_conflicts(pattern);
    std::array<vertex, Columns> vertices{};
    for (std::size_t j = 0; j < Columns; ++j) vertices[j].degree = conflicts[j].size();
    auto const is_before = [&](vertex const& a, vertex const& b) {
        return !a.is_colored && (b.is_colored || a.saturation > b.saturation ||
                                 (a.saturation == b.saturation && a.degree > b.degree));
    };

    coloring_of_columns<Columns> r;
    for (std::size_t k = 0; k < Columns; ++k) {
        std::size_t next = 0;
        for (std::size_t j = 1; j < Columns; ++j)
            if (is_before(vertices[j], vertices[next])) next = j;
        std::size_t c = 0;
        while (vertices[next].taken.contains(c)) ++c;
        r.color[next] = c;
        if (c == r.colors) ++r.colors;
        vertices[next].is_colored = true;
        conflicts[next].for_each([&](std::size_t j) {
            vertices[j].saturation += !vertices[j].taken.contains(c);
            vertices[j].taken.insert(c);
        });
    }
    return r;
}

/// Those with most neighbours first.
template <std::size_t N>
constexpr std::array<std::size_t, N> largest_first(std::array<index_bits<N>, N> const& neighbors) {
    std::array<std::size_t, N + 1> start{};
    auto const rank = [&](std::size_t j) { return N - neighbors[j].size(); };
    for (std::size_t j = 0; j < N; ++j)
        if (rank(j) < N) ++start[rank(j) + 1];
    for (std::size_t d = 0; d < N; ++d) start[d + 1] += start[d];
    std::array<std::size_t, N> order{};
    for (std::size_t j = 0; j < N; ++j) order[start[rank(j)]++] = j;
    return order;
}

/// Each column in its turn gets the first colour with which no path of four columns, each with an
/// entry in the row of the next, has two colours only (Gebremedhin, Manne and Pothen, What color is
/// your Jacobian?, 2005).
template <std::size_t N>
constexpr coloring_of_columns<N> star_coloring(std::array<index_bits<N>, N> const& neighbors,
                                               std::array<std::size_t, N> const& order) {
    coloring_of_columns<N> r;
    std::array<bool, N> is_colored{};
    std::array<index_bits<N>, N> members{};
    for (std::size_t v : order) {
        index_bits<N> forbidden;
        neighbors[v].for_each([&](std::size_t w) {
            if (w == v) return;
            if (is_colored[w]) forbidden.insert(r.color[w]);
            neighbors[w].for_each([&](std::size_t x) {
                if (x == v || x == w || !is_colored[x] || forbidden.contains(r.color[x])) return;
                if (!is_colored[w] || neighbors[x].number_in_common(members[r.color[w]]) > 1)
                    forbidden.insert(r.color[x]);
            });
        });
        std::size_t c = 0;
        while (forbidden.contains(c)) ++c;
        r.color[v] = c;
        members[c].insert(v);
        is_colored[v] = true;
        if (c == r.colors) ++r.colors;
    }
    return r;
}

/// Colours for the columns of a symmetric matrix: of the entries (i, j) and (j, i), at least one is
/// apart in the product with the sum of its colour's unit vectors (Coleman and Moré, Estimation of
/// sparse Hessian matrices and graph coloring problems, 1984).
///
/// Columns with many entries come first. Where that gains nothing, the colours of any matrix.
template <std::size_t N, std::size_t Nonzeros>
constexpr coloring_of_columns<N> symmetric_coloring(
    sparsity_pattern<N, N, Nonzeros> const& pattern) {
    std::array<index_bits<N>, N> neighbors{};
    std::size_t paths = 0;
    for (std::size_t i = 0; i < N; ++i) {
        std::size_t const degree = pattern.row_start[i + 1] - pattern.row_start[i];
        paths += degree * degree;
        for (std::size_t k = pattern.row_start[i]; k < pattern.row_start[i + 1]; ++k)
            neighbors[i].insert(pattern.column[k]);
    }
    coloring_of_columns<N> const apart = column_coloring(pattern);
    // Of dense matrices the compiler would count too many steps, for nothing.
    if (paths > 20000) return apart;
    coloring_of_columns<N> const stars = star_coloring(neighbors, largest_first(neighbors));
    return stars.colors < apart.colors ? stars : apart;
}

/// A matrix of which nothing is known but its pattern: every entry is read in its own row.
struct general_entries {
    static constexpr auto rows(auto const& found) { return found; }
    static constexpr auto colors(auto const& pattern) { return column_coloring(pattern); }

    template <std::size_t Rows, std::size_t Columns, std::size_t Nonzeros>
    static constexpr std::array<place_in_rows, Nonzeros> places(
        sparsity_pattern<Rows, Columns, Nonzeros> const& pattern,
        coloring_of_columns<Columns> const& c) {
        std::array<place_in_rows, Nonzeros> r{};
        for (std::size_t i = 0; i < Rows; ++i)
            for (std::size_t k = pattern.row_start[i]; k < pattern.row_start[i + 1]; ++k)
                r[k] = {i, c.color[pattern.column[k]]};
        return r;
    }
};

/// A symmetric one: entry (i, j) is read in row i, or as (j, i) in row j.
struct symmetric_entries {
    /// With an entry (i, j) there is (j, i), if it was found or not. What is not square was refused.
    template <std::size_t Rows, std::size_t N>
    static constexpr auto rows(std::array<index_bits<N>, Rows> const& found) {
        std::array<index_bits<N>, N> r{};
        if constexpr (Rows == N) {
            r = found;
            for (std::size_t i = 0; i < N; ++i)
                found[i].for_each([&](std::size_t j) { r[j].insert(i); });
        }
        return r;
    }

    static constexpr auto colors(auto const& pattern) { return symmetric_coloring(pattern); }

    template <std::size_t N, std::size_t Nonzeros>
    static constexpr std::array<place_in_rows, Nonzeros> places(
        sparsity_pattern<N, N, Nonzeros> const& pattern, coloring_of_columns<N> const& c) {
        std::array<place_in_rows, Nonzeros> r{};
        std::array<std::size_t, N> columns_of_color{};
        for (std::size_t i = 0; i < N; ++i) {
            std::size_t const first = pattern.row_start[i];
            std::size_t const last = pattern.row_start[i + 1];
            for (std::size_t k = first; k < last; ++k)
                ++columns_of_color[c.color[pattern.column[k]]];
            for (std::size_t k = first; k < last; ++k) {
                std::size_t const j = pattern.column[k];
                bool const is_apart = columns_of_color[c.color[j]] == 1;
                r[k] = is_apart ? place_in_rows{i, c.color[j]} : place_in_rows{j, c.color[i]};
            }
            for (std::size_t k = first; k < last; ++k)
                columns_of_color[c.color[pattern.column[k]]] = 0;
        }
        return r;
    }
};

}  // namespace leibniz
