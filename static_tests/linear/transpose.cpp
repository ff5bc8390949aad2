// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear/arithmetic.hpp>
#include <leibniz/linear/diagonal.hpp>
#include <leibniz/linear/transpose.hpp>

#include "samples.hpp"

#include <cstddef>

using namespace leibniz;

static_assert(transpose(matrix{{1, 2, 3}, {4, 5, 6}}) == matrix{{1, 4}, {2, 5}, {3, 6}});
static_assert(transpose(vector{1, 2, 3}) == matrix{{1, 2, 3}});
static_assert(column_matrix(vector{1, 2, 3}) == matrix{{1}, {2}, {3}});
static_assert(transpose(vector{1}) == column_matrix(vector{1}));

// (Aᵀ)ᵀ = A, rows become columns.
template <std::size_t Rows, std::size_t Columns>
struct transpose_laws {
    static constexpr auto a = sample_matrix<Rows, Columns>(1);
    static_assert(transpose(transpose(a)) == a);
    static_assert(transpose(a).row(0) == a.column(0));
    static_assert(transpose(a).column(Rows - 1) == a.row(Rows - 1));
    static_assert(diagonal(transpose(a)) == diagonal(a));
};
template struct transpose_laws<1, 1>;
template struct transpose_laws<1, 5>;
template struct transpose_laws<4, 1>;
template struct transpose_laws<3, 3>;
template struct transpose_laws<6, 2>;
