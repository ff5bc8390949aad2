// SPDX-License-Identifier: BSL-1.0

// Two columns of one colour have no entries in the same row.

#include <leibniz/linear/sparsity_pattern.hpp>
#include <leibniz/program/coloring.hpp>

#include <cstddef>

namespace {

using namespace leibniz;

template <auto IsEntry, std::size_t Rows, std::size_t Columns>
constexpr std::size_t entries = [] {
    std::size_t n = 0;
    for (std::size_t i = 0; i < Rows; ++i)
        for (std::size_t j = 0; j < Columns; ++j) n += IsEntry(i, j);
    return n;
}();

/// The colours of a matrix with these entries; 0 if two columns of a colour meet.
template <auto IsEntry, std::size_t Rows, std::size_t Columns = Rows>
constexpr std::size_t colors_of() {
    sparsity_pattern<Rows, Columns, entries<IsEntry, Rows, Columns>> const pattern(IsEntry);
    auto const c = column_coloring(pattern);
    for (std::size_t i = 0; i < Rows; ++i) {
        for (std::size_t k = pattern.row_start[i]; k < pattern.row_start[i + 1]; ++k) {
            if (c.color[pattern.column[k]] >= c.colors) return 0;
            for (std::size_t l = pattern.row_start[i]; l < k; ++l)
                if (c.color[pattern.column[k]] == c.color[pattern.column[l]]) return 0;
        }
    }
    return c.colors;
}

constexpr std::size_t distance(std::size_t a, std::size_t b) { return a < b ? b - a : a - b; }

constexpr auto diagonal = [](std::size_t i, std::size_t j) { return i == j; };
constexpr auto tridiagonal = [](std::size_t i, std::size_t j) { return distance(i, j) <= 1; };
constexpr auto pentadiagonal = [](std::size_t i, std::size_t j) { return distance(i, j) <= 2; };
constexpr auto full = [](std::size_t, std::size_t) { return true; };
constexpr auto empty = [](std::size_t, std::size_t) { return false; };
constexpr auto last_column = [](std::size_t i, std::size_t j) { return i == j || j == 15; };
constexpr auto last_row = [](std::size_t i, std::size_t j) { return i == j || i == 15; };
constexpr auto triangle = [](std::size_t i, std::size_t j) { return j <= i; };
constexpr auto blocks = [](std::size_t i, std::size_t j) { return i / 4 == j / 4; };

static_assert(colors_of<diagonal, 64>() == 1);
static_assert(colors_of<tridiagonal, 64>() == 3);
static_assert(colors_of<pentadiagonal, 40>() == 5);
static_assert(colors_of<blocks, 64>() == 4);
static_assert(colors_of<last_column, 16>() == 2);
// No row may have more entries than there are colours.
static_assert(colors_of<last_row, 16>() == 16);
static_assert(colors_of<triangle, 16>() == 16);
static_assert(colors_of<full, 40>() == 40);
static_assert(colors_of<full, 2, 70>() == 70);
static_assert(colors_of<empty, 3>() == 1);
static_assert(colors_of<tridiagonal, 2, 9>() == 3);
static_assert(colors_of<tridiagonal, 9, 1>() == 1);

// Of a square grid, a point and its four neighbours: five is the least there can be.
constexpr auto grid = [](std::size_t a, std::size_t b) {
    return distance(a / 8, b / 8) + distance(a % 8, b % 8) <= 1;
};
static_assert(colors_of<grid, 64>() == 5);

// Of a symmetric matrix every entry is apart where it is read, or is read at its mirror image.
template <auto IsEntry, std::size_t N>
constexpr std::size_t symmetric_colors_of() {
    sparsity_pattern<N, N, entries<IsEntry, N, N>> const pattern(IsEntry);
    auto const c = symmetric_coloring(pattern);
    auto const places = symmetric_entries::places(pattern, c);
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t k = pattern.row_start[i]; k < pattern.row_start[i + 1]; ++k) {
            std::size_t const j = pattern.column[k];
            auto const [row, color] = places[k];
            if (row != i && row != j) return 0;
            if (color != c.color[row == i ? j : i]) return 0;
            std::size_t in_this_color = 0;
            for (std::size_t l = pattern.row_start[row]; l < pattern.row_start[row + 1]; ++l)
                in_this_color += c.color[pattern.column[l]] == color;
            if (in_this_color != 1) return 0;
        }
    }
    return c.colors;
}

constexpr auto arrow = [](std::size_t i, std::size_t j) { return i == j || i == 15 || j == 15; };
constexpr auto pairs = [](std::size_t i, std::size_t j) { return i != j && i / 2 == j / 2; };
constexpr auto scattered = [](std::size_t i, std::size_t j) {
    return i == j || (i + j) % 11 == 3 || (i * j) % 17 == 5;
};
static_assert(symmetric_colors_of<diagonal, 16>() == 1);
static_assert(symmetric_colors_of<tridiagonal, 64>() == 3);
static_assert(symmetric_colors_of<arrow, 16>() == 2);
static_assert(symmetric_colors_of<pairs, 16>() == 1);
static_assert(symmetric_colors_of<grid, 64>() == 5);
static_assert(symmetric_colors_of<full, 20>() == 20);
static_assert(symmetric_colors_of<scattered, 24>() < colors_of<scattered, 24>());
static_assert(symmetric_colors_of<scattered, 24>() > 1);

}  // namespace
