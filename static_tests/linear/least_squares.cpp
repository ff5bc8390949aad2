// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear/arithmetic.hpp>
#include <leibniz/linear/diagonal.hpp>
#include <leibniz/linear/norm.hpp>
#include <leibniz/linear/products.hpp>
#include <leibniz/linear/solve.hpp>
#include <leibniz/linear/transpose.hpp>

#include "samples.hpp"

#include <cstddef>
#include <type_traits>

#include <leibniz/scalar/dual.hpp>
#include <leibniz/verify/ulp_distance.hpp>

using namespace leibniz;

// The line through (1, 6), (2, 5), (3, 7), (4, 10): 3.5 + 1.4 t.
constexpr auto line = matrix{{1, 1}, {1, 2}, {1, 3}, {1, 4}};
constexpr auto heights = vector{6, 5, 7, 10};
static_assert(ulp_distance(solve(line, heights), vector{3.5, 1.4}) <= 8);
static_assert(least_squares(line, heights) == solve(line, heights));

// One unknown: the quotient of projection and length.
static_assert(ulp_distance(solve(column_matrix(vector{3, 4}), vector{1, 1}), vector{0.28}) <= 2);

template <std::size_t Rows, std::size_t Columns, std::size_t M>
struct least_squares_laws {
    static constexpr auto a = [] {
        auto result = sample_matrix<Rows, Columns>(1);
        for (std::size_t k = 0; k < Columns; ++k) result(k, k) += 10;
        return result;
    }();
    static constexpr auto b = sample_matrix<Rows, M>(2);
    static constexpr auto v = sample_vector<Rows>(3);
    static constexpr auto x = least_squares(a, v);

    // What remains is orthogonal to every column of A …
    static_assert(norm(transpose(a) * (a * x - v)) <= 1e-15 * Rows * norm(a) * norm(v));
    // … and the normal equations say the same.
    static_assert(norm(x - solve(transpose(a) * a, transpose(a) * v)) <= 1e-14 * Rows * norm(v));
    // A system that has a solution gets it.
    static_assert(norm(least_squares(a, a* x) - x) <= 1e-15 * Rows * norm(x));
    // The columns of B are solved for one by one.
    static_assert(least_squares(a, b).column(0) == least_squares(a, b.column(0)));
    // The minimum: no step along an axis makes it smaller.
    static_assert(norm(a * x - v) <=
                  norm(a * (x + vector<double, Columns>{identity<double, Columns>().row(0)}) - v));
};
template struct least_squares_laws<1, 1, 1>;
template struct least_squares_laws<3, 1, 2>;
template struct least_squares_laws<3, 2, 1>;
template struct least_squares_laws<4, 4, 2>;
template struct least_squares_laws<5, 3, 4>;
template struct least_squares_laws<6, 5, 1>;

// Where the columns are almost parallel the normal equations lose every digit: AᵀA rounds to a
// singular matrix here.
constexpr double tiny = 1e-9;
constexpr auto lauchli = matrix{vector{1, 1}, vector{tiny, 0}, vector{0, tiny}};
static_assert(norm(solve(lauchli, vector{2, tiny, tiny}) - vector{1, 1}) <= 1e-6);

// Scalars mix, and derivatives come through: x minimises ‖A x − t·b‖, so dx/dt is the solution for
// b.
constexpr dual<double> t(2, {{1}});
constexpr auto scaled = solve(line, t* heights);
static_assert(std::is_same_v<decltype(scaled), vector<dual<double>, 2> const>);
static_assert(ulp_distance(scaled[0].tangent[0], 3.5) <= 8);
static_assert(ulp_distance(scaled[1].tangent[0], 1.4) <= 8);

// Of A as well: minimising ‖t·A x − b‖ gives x/t, with derivative −x/t².
constexpr auto stretched = solve(t * line, heights);
static_assert(ulp_distance(stretched[0].value, 3.5 / 2) <= 8);
static_assert(ulp_distance(stretched[0].tangent[0], -3.5 / 4) <= 16);
static_assert(ulp_distance(stretched[1].tangent[0], -1.4 / 4) <= 16);
