// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear/arithmetic.hpp>
#include <leibniz/linear/determinant.hpp>
#include <leibniz/linear/diagonal.hpp>
#include <leibniz/linear/products.hpp>
#include <leibniz/linear/transpose.hpp>

#include "samples.hpp"

#include <cstddef>

#include <leibniz/scalar/dual.hpp>
#include <leibniz/verify/ulp_distance.hpp>

using namespace leibniz;

static_assert(determinant(matrix{{7}}) == 7);
static_assert(division_free_determinant(matrix{{7}}) == 7);
static_assert(determinant(matrix{{1, 2}, {3, 4}}) == -2);
static_assert(determinant(matrix{{0, 1}, {1, 0}}) == -1);
static_assert(determinant(matrix{{1, 2, 3}, {4, 5, 6}, {7, 8, 10}}) == -3);
static_assert(determinant(matrix{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}) == 0);

/// A without row i and column j.
template <std::size_t N>
constexpr matrix<double, N - 1, N - 1> minor_of(matrix<double, N, N> const& a, std::size_t i,
                                                std::size_t j) {
    matrix<double, N - 1, N - 1> result;
    for (std::size_t row = 0; row + 1 < N; ++row) {
        for (std::size_t column = 0; column + 1 < N; ++column) {
            result(row, column) = a(row < i ? row : row + 1, column < j ? column : column + 1);
        }
    }
    return result;
}

/// Leibniz's own definition, by expansion along the first row: for whole numbers it is exact.
template <std::size_t N>
constexpr double by_definition(matrix<double, N, N> const& a) {
    if constexpr (N == 1) {
        return a(0, 0);
    } else {
        double sum = 0;
        for (std::size_t j = 0; j < N; ++j) {
            sum += (j % 2 == 0 ? 1 : -1) * a(0, j) * by_definition(minor_of(a, 0, j));
        }
        return sum;
    }
}

/// The gradient of the determinant: ∂det A/∂aᵢⱼ = (−1)ⁱ⁺ʲ det(A without row i and column j).
template <std::size_t N>
constexpr matrix<double, N, N> cofactors(matrix<double, N, N> const& a) {
    matrix<double, N, N> result;
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t j = 0; j < N; ++j) {
            result(i, j) = ((i + j) % 2 == 0 ? 1 : -1) * by_definition(minor_of(a, i, j));
        }
    }
    return result;
}

template <std::size_t N>
constexpr matrix<double, N, N> gradient_of_determinant(matrix<double, N, N> const& a) {
    matrix<dual<double, N * N>, N, N> seeded = a;
    for (std::size_t k = 0; k < N * N; ++k) seeded.entry[k].tangent[k] = 1;
    auto const d = determinant(seeded);
    matrix<double, N, N> result;
    for (std::size_t k = 0; k < N * N; ++k) result.entry[k] = d.tangent[k];
    return result;
}

// Up to 4 × 4 the formulas make no error on whole numbers, nor does the division-free algorithm at
// any size.
template <std::size_t N, unsigned Seed>
struct determinant_laws {
    static constexpr auto a = sample_matrix<N, N>(Seed);
    static constexpr auto b = sample_matrix<N, N>(Seed + 1);
    static_assert(determinant(a) == by_definition(a));
    static_assert(determinant(a * b) == determinant(a) * determinant(b));
    static_assert(determinant(transpose(a)) == determinant(a));
    static_assert(determinant(identity<double, N>()) == 1);
    static_assert(division_free_determinant(a) == by_definition(a));
    static_assert(gradient_of_determinant(a) == cofactors(a));
};
template struct determinant_laws<2, 1>;
template struct determinant_laws<2, 5>;
template struct determinant_laws<3, 1>;
template struct determinant_laws<3, 5>;
template struct determinant_laws<4, 1>;
template struct determinant_laws<4, 5>;

// Above, elimination rounds.
template <std::size_t N, unsigned Seed>
struct determinant_laws_of_elimination {
    static constexpr auto a = sample_matrix<N, N>(Seed);
    static_assert(ulp_distance(determinant(a), by_definition(a)) <= 16);
    static_assert(division_free_determinant(a) == by_definition(a));
    static_assert(determinant(identity<double, N>()) == 1);
};
template struct determinant_laws_of_elimination<5, 1>;
template struct determinant_laws_of_elimination<5, 5>;
template struct determinant_laws_of_elimination<6, 1>;
template struct determinant_laws_of_elimination<6, 5>;

// A permutation of the columns has the sign of the permutation.
constexpr auto cycle =
    matrix{{0, 1, 0, 0, 0}, {0, 0, 1, 0, 0}, {0, 0, 0, 1, 0}, {0, 0, 0, 0, 1}, {1, 0, 0, 0, 0}};
constexpr auto exchange =
    matrix{{0, 1, 0, 0, 0}, {1, 0, 0, 0, 0}, {0, 0, 1, 0, 0}, {0, 0, 0, 1, 0}, {0, 0, 0, 0, 1}};
static_assert(determinant(cycle) == 1);
static_assert(determinant(exchange) == -1);

// Where the matrix is singular the gradient still is the matrix of cofactors: of rank N − 1 it has
// rank 1, below it is zero.
constexpr auto singular =
    matrix{{2, 0, 0, 0, 0}, {0, 4, 1, 0, 0}, {0, 0, 1, 1, 0}, {0, 0, 0, 2, 0}, {2, 4, 2, 3, 0}};
static_assert(determinant(singular) == 0);
static_assert(gradient_of_determinant(singular) == cofactors(singular));
static_assert(gradient_of_determinant(singular)(0, 4) == -16);
static_assert(gradient_of_determinant(diagonal(vector{1, 2, 0, 4, 5})) ==
              diagonal(vector{0, 0, 40, 0, 0}));
static_assert(gradient_of_determinant(diagonal(vector{1, 0, 0, 4, 5})) == matrix<double, 5, 5>{});
static_assert(gradient_of_determinant(matrix<double, 5, 5>{}) == matrix<double, 5, 5>{});
static_assert(gradient_of_determinant(matrix{{1, 2}, {2, 4}}) == matrix{{4, -2}, {-2, 1}});
