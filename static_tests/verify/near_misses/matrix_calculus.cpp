// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

#include "../first_wrong.hpp"

using namespace leibniz;

// Each is wrong; right is what stands in parentheses.

using matrix_2 = matrix<double, 2, 2>;
using matrix_3 = matrix<double, 3, 3>;
using wide = matrix<double, 2, 3>;
using tall = matrix<double, 3, 2>;
using vector_2 = vector<double, 2>;
using vector_3 = vector<double, 3>;

// AB = BA
static_assert(first_wrong_place<matrix_2, matrix_2>(
                  [](auto const& a, auto const& b) { return a * b; },
                  [](auto const& a, auto const& b) { return b * a; }) == vector{0, 0});

// (AB)ᵀ = AᵀBᵀ  (BᵀAᵀ)
static_assert(first_wrong_entry<matrix_2, matrix_2>(
                  [](auto const& a, auto const& b) { return transpose(a * b); },
                  [](auto const& a, auto const& b) { return transpose(a) * transpose(b); }) == 0);

// det(A + B) = det A + det B  (AB, and the product)
static_assert(first_wrong_entry<matrix_2, matrix_2>(
                  [](auto const& a, auto const& b) { return determinant(a + b); },
                  [](auto const& a, auto const& b) { return determinant(a) + determinant(b); }) ==
              0);

// det 2A = 2 det A  (2³ of three rows)
static_assert(first_wrong_entry<matrix_3>([](auto const& a) { return determinant(2 * a); },
                                          [](auto const& a) { return 2 * determinant(a); }) == 0);

// ∇ det A = adj A  ((adj A)ᵀ): the diagonal is right, entry (0, 1) is not.
static_assert(first_wrong_place<matrix_2>(gradient([](auto const& a) { return determinant(a); }),
                                          [](auto const& a) {
                                              return matrix{{a(1, 1), -a(0, 1)},
                                                            {-a(1, 0), a(0, 0)}};
                                          }) == vector{0, 1});

// ∇ tr A³ = 3A²  (transposed)
static_assert(first_wrong_place<matrix_3>(gradient([](auto const& a) { return trace(a * a * a); }),
                                          [](auto const& a) { return 3 * a * a; }) == vector{0, 1});

// ∇_A tr ABᵀ = Bᵀ, of square matrices  (B)
static_assert(first_wrong_place<matrix_3, matrix_3>(
                  partial<0>([](auto const& a, auto const& b) { return trace(a * transpose(b)); }),
                  [](auto const&, auto const& b) { return transpose(b); }) == vector{0, 1});

// ∇_A tr AᵀBA = 2BA  (only for symmetric B)
static_assert(first_wrong_place<wide, matrix_2>(partial<0>([](auto const& a, auto const& b) {
                                                    return trace(transpose(a) * b * a);
                                                }),
                                                [](auto const& a, auto const& b) {
                                                    return 2 * b * a;
                                                }) == vector{0, 0});

// ∇_A uᵀAv = vuᵀ, of square matrices  (uvᵀ)
static_assert(
    first_wrong_place<matrix_2, vector_2, vector_2>(
        partial<0>([](auto const& a, auto const& u, auto const& v) { return dot(u, a * v); }),
        [](auto const&, auto const& u, auto const& v) { return outer(v, u); }) == vector{0, 1});

// ∇_A ‖AB − C‖² = (AB − C)Bᵀ  (twice)
static_assert(first_wrong_entry<wide, tall, matrix_2>(
                  partial<0>([](auto const& a, auto const& b, auto const& c) {
                      return norm_squared(a * b - c);
                  }),
                  [](auto const& a, auto const& b, auto const& c) {
                      return (a * b - c) * transpose(b);
                  }) == 0);

// ∇ ‖A‖ = A/‖A‖²  (‖A‖)
static_assert(first_wrong_entry<wide>(gradient([](auto const& a) { return norm(a); }),
                                      [](auto const& a) { return a / norm_squared(a); }) == 0);

// The Hessian of xᵀAx is 2A  (A + Aᵀ): right on the diagonal.
static_assert(first_wrong_place<vector_3, matrix_3>(
                  [](auto const& x, auto const& a) {
                      return hessian([a](auto const& y) { return dot(y, a * y); }, x);
                  },
                  [](auto const&, auto const& a) { return 2 * a; }) == vector{0, 1});

// The Hessian of ½‖Ax‖² is AAᵀ, of a square A  (AᵀA)
static_assert(first_wrong_place<vector_2, matrix_2>(
                  [](auto const& x, auto const& a) {
                      return hessian([a](auto const& y) { return norm_squared(a * y) / 2; }, x);
                  },
                  [](auto const&, auto const& a) { return a * transpose(a); }) == vector{0, 0});

// ∇ xᵀAx/xᵀx = (A + Aᵀ)x/xᵀx  (− 2(xᵀAx/xᵀx)x/xᵀx)
static_assert(first_wrong_entry<vector_3, matrix_3>(partial<0>([](auto const& x, auto const& a) {
                                                        return dot(x, a * x) / norm_squared(x);
                                                    }),
                                                    [](auto const& x, auto const& a) {
                                                        return (a + transpose(a)) * x /
                                                               norm_squared(x);
                                                    }) == 0);

// ∇ 1/‖x‖ = −x/‖x‖²  (‖x‖³)
static_assert(first_wrong_entry<vector_3>(gradient([](auto const& x) { return 1 / norm(x); }),
                                          [](auto const& x) { return -x / norm_squared(x); }) == 0);

// The Jacobian of x/‖x‖ is I/‖x‖  (− uuᵀ)
static_assert(first_wrong_place<vector_3>(jacobian([](auto const& x) { return x / norm(x); }),
                                          [](auto const& x) {
                                              auto const d = 1 / norm(x);
                                              return diagonal(vector{d, d, d});
                                          }) == vector{0, 0});

// ∇(3x₀² + x₁x₂ + x₂³) = (6x₀, x₁, x₁ + 3x₂²)  (x₂ in the middle: a wrong variable)
static_assert(first_wrong_entry<vector_3>(gradient([](auto const& x) {
                                              return 3 * x[0] * x[0] + x[1] * x[2] + pow(x[2], 3);
                                          }),
                                          [](auto const& x) {
                                              return vector{6 * x[0], x[1], x[1] + 3 * x[2] * x[2]};
                                          }) == 1);

// One entry of nine: the Jacobian of (xy, yz, zx) is (y x 0; 0 z y; z 0 y)  (x in the last place)
static_assert(first_wrong_place<vector_3>(jacobian([](auto const& x) {
                                              return vector{x[0] * x[1], x[1] * x[2], x[2] * x[0]};
                                          }),
                                          [](auto const& x) {
                                              return matrix{vector{x[1], x[0], 0},
                                                            vector{0, x[2], x[1]},
                                                            vector{x[2], 0, x[1]}};
                                          }) == vector{2, 2});
