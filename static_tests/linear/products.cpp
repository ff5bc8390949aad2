// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear/arithmetic.hpp>
#include <leibniz/linear/diagonal.hpp>
#include <leibniz/linear/map.hpp>
#include <leibniz/linear/norm.hpp>
#include <leibniz/linear/products.hpp>
#include <leibniz/linear/transpose.hpp>

#include "samples.hpp"

#include <cstddef>
#include <type_traits>

#include <leibniz/scalar/dual.hpp>
#include <leibniz/scalar/mixed.hpp>

using namespace leibniz;

static_assert(matrix{{1, 2}, {3, 4}, {5, 6}} * vector{7, 8} == vector{23, 53, 83});
static_assert(matrix{{1, 2}, {3, 4}} * matrix{{5, 6, 7}, {8, 9, 10}} ==
              matrix{{21, 24, 27}, {47, 54, 61}});
static_assert(dot(vector{1, 2, 3}, vector{4, 5, 6}) == 32);
static_assert(outer(vector{1, 2}, vector{3, 4, 5}) == matrix{{3, 4, 5}, {6, 8, 10}});
static_assert(cross(vector{1, 0, 0}, vector{0, 1, 0}) == vector{0, 0, 1});
static_assert(cross(vector{1, 2}, vector{3, 4}) == -2);

// The laws of products, for every way in which four sizes fit together.
template <std::size_t N, std::size_t M, std::size_t K, std::size_t L>
struct product_laws {
    static constexpr auto a = sample_matrix<N, M>(1);
    static constexpr auto b = sample_matrix<M, K>(2);
    static constexpr auto c = sample_matrix<K, L>(3);
    static constexpr auto u = sample_vector<N>(4);
    static constexpr auto v = sample_vector<M>(5);
    static constexpr auto w = sample_vector<K>(6);

    static_assert((a * b) * c == a * (b * c));
    static_assert((a * b) * w == a * (b * w));
    static_assert(transpose(a * b) == transpose(b) * transpose(a));
    static_assert(a * (b + b) == a * b + a * b);
    static_assert((3 * a) * b == 3 * (a * b));
    static_assert(identity<double, N>() * a == a);
    static_assert(a * identity<double, M>() == a);

    // (A B) column by column, and row by row.
    static_assert((a * b).column(K - 1) == a * b.column(K - 1));
    static_assert((a * b).row(N - 1) == transpose(b) * a.row(N - 1));

    // uᵀAv = (Aᵀu)ᵀv, and as a matrix product of one entry.
    static_assert(dot(u, a* v) == dot(transpose(a) * u, v));
    static_assert((transpose(u) * a * column_matrix(v))(0, 0) == dot(u, a* v));

    // (u vᵀ) v = u (v·v), and tr(u vᵀ) = u·v.
    static_assert(outer(u, v) * v == u * dot(v, v));
    static_assert(outer(u, v) == column_matrix(u) * transpose(v));
    static_assert(transpose(outer(u, v)) == outer(v, u));
    static_assert(trace(outer(v, v)) == dot(v, v));
    static_assert(trace(transpose(a) * a) == norm_squared(a));
    static_assert(dot(v, v) == norm_squared(v));
    static_assert(dot(v, v) == sum(map([](auto x) { return x * x; }, v)));
};
template struct product_laws<1, 1, 1, 1>;
template struct product_laws<2, 2, 2, 2>;
template struct product_laws<3, 3, 3, 3>;
template struct product_laws<1, 4, 1, 2>;
template struct product_laws<4, 1, 3, 1>;
template struct product_laws<2, 3, 4, 5>;
template struct product_laws<6, 5, 2, 3>;
template struct product_laws<6, 6, 6, 6>;

// The cross product: orthogonal to both factors, antisymmetric, as large as what the dot product
// leaves (Lagrange).
template <unsigned Seed>
struct cross_product_laws {
    static constexpr auto a = sample_vector<3>(Seed);
    static constexpr auto b = sample_vector<3>(Seed + 1);
    static constexpr auto c = sample_vector<3>(Seed + 2);
    static_assert(dot(a, cross(a, b)) == 0);
    static_assert(dot(b, cross(a, b)) == 0);
    static_assert(cross(a, b) == -cross(b, a));
    static_assert(norm_squared(cross(a, b)) + dot(a, b) * dot(a, b) ==
                  norm_squared(a) * norm_squared(b));
    static_assert(cross(a, cross(b, c)) == b * dot(a, c) - c * dot(a, b));
};
template struct cross_product_laws<1>;
template struct cross_product_laws<2>;
template struct cross_product_laws<7>;

// Numbers and duals mix: d/dx of a product is the product with the derivative.
constexpr dual<double> x(2, {{1}});
constexpr auto a = matrix{{1, 2}, {3, 4}};
static_assert(std::is_same_v<decltype(a * vector{x, x}), vector<dual<double>, 2>>);
static_assert((a * vector{x, x* x})[0].tangent[0] == 1 + 2 * 4);
static_assert(((x * a) * vector{1, 1})[1].tangent[0] == 7);
static_assert(((x * a) * a)(1, 1).tangent[0] == (a * a)(1, 1));
static_assert(dot(vector{1, 2}, vector{x, x* x}).tangent[0] == 9);
static_assert(outer(vector{x, 1}, vector{3, x})(0, 1).tangent[0] == 4);
static_assert(dot(vector<float, 2>{1, 2}, vector{3, 4}) == 11);

// Duals of two tags meet in nested duals: ∂²(y·z + z·y)/∂y∂z = 2.
struct one_tag;
struct another_tag;
constexpr dual<double, 1, one_tag> y(3, {{1}});
constexpr dual<double, 1, another_tag> z(5, {{1}});
static_assert(dot(vector{y, y}, vector{z, z}).tangent[0].tangent[0] == 2);
static_assert((matrix{vector{y, y}} * vector{z, z})[0].tangent[0].tangent[0] == 2);

// A dot product of numbers with matrices is their combination.
static_assert(dot(vector{2, 3}, vector{matrix{{1, 0}}, matrix{{0, 1}}}) == matrix{{2, 3}});

// A sum of negative zeros is one: it does not start from +0.
static_assert(is_negative_zero(dot(vector{-0.0, -0.0}, vector{1, 1})));
static_assert(is_negative_zero((matrix{{-0.0, -0.0}} * vector{1, 1})[0]));
static_assert(is_negative_zero(sum(vector{-0.0, -0.0})));
