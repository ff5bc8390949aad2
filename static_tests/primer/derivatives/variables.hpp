// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "derive.hpp"

#include <string_view>

/// The letters of the documents: scalars, and vectors and matrices in two dimensions.
namespace leibniz::primer {

constexpr auto b = variable<"b">;
constexpr auto c = variable<"c">;
constexpr auto e = variable<"e">;
constexpr auto n = variable<"n">;
constexpr auto r = variable<"r">;
constexpr auto t = variable<"t">;
constexpr auto x = variable<"x">;
constexpr auto y = variable<"y">;
constexpr auto phi = variable<"phi">;

constexpr auto a1 = variable<"a1">;
constexpr auto a2 = variable<"a2">;
constexpr auto a3 = variable<"a3">;
constexpr auto b1 = variable<"b1">;
constexpr auto b2 = variable<"b2">;
constexpr auto c1 = variable<"c1">;
constexpr auto c2 = variable<"c2">;
constexpr auto d1 = variable<"d1">;
constexpr auto d2 = variable<"d2">;
constexpr auto p1 = variable<"p1">;
constexpr auto p2 = variable<"p2">;
constexpr auto w1 = variable<"w1">;
constexpr auto w2 = variable<"w2">;
constexpr auto x1 = variable<"x1">;
constexpr auto x2 = variable<"x2">;
constexpr auto x3 = variable<"x3">;
constexpr auto y1 = variable<"y1">;
constexpr auto y2 = variable<"y2">;
constexpr auto z1 = variable<"z1">;
constexpr auto z2 = variable<"z2">;
constexpr auto z3 = variable<"z3">;

constexpr auto a11 = variable<"a11">;
constexpr auto a12 = variable<"a12">;
constexpr auto a21 = variable<"a21">;
constexpr auto a22 = variable<"a22">;
constexpr auto w11 = variable<"w11">;
constexpr auto w12 = variable<"w12">;
constexpr auto w21 = variable<"w21">;
constexpr auto w22 = variable<"w22">;
constexpr auto x11 = variable<"x11">;
constexpr auto x12 = variable<"x12">;
constexpr auto x21 = variable<"x21">;
constexpr auto x22 = variable<"x22">;

/// a, b, w, x, y, z of the documents where they are vectors, A, W, X where they are matrices.
constexpr auto vector_a = list(a1, a2);
constexpr auto vector_b = list(b1, b2);
constexpr auto vector_w = list(w1, w2);
constexpr auto vector_x = list(x1, x2);
constexpr auto vector_y = list(y1, y2);
constexpr auto vector_z = list(z1, z2, z3);
constexpr auto matrix_a = list(list(a11, a12), list(a21, a22));
constexpr auto symmetric_a = list(list(a11, a12), list(a12, a22));
constexpr auto matrix_w = list(list(w11, w12), list(w21, w22));
constexpr auto matrix_x = list(list(x11, x12), list(x21, x22));

constexpr auto inner_product(auto u, auto v) { return u[0_c] * v[0_c] + u[1_c] * v[1_c]; }
constexpr auto square_of_norm(auto u) { return pow(u[0_c], 2_c) + pow(u[1_c], 2_c); }
constexpr auto plus(auto u, auto v) { return list(u[0_c] + v[0_c], u[1_c] + v[1_c]); }
constexpr auto minus(auto u, auto v) { return list(u[0_c] - v[0_c], u[1_c] - v[1_c]); }
constexpr auto scaled(auto s, auto u) { return list(s * u[0_c], s * u[1_c]); }
constexpr auto times(auto m, auto u) {
    return list(inner_product(m[0_c], u), inner_product(m[1_c], u));
}
constexpr auto transposed(auto m) {
    return list(list(m[0_c][0_c], m[1_c][0_c]), list(m[0_c][1_c], m[1_c][1_c]));
}
constexpr auto diagonal(auto u) { return list(list(u[0_c], zero{}), list(zero{}, u[1_c])); }

/// σ(x) and ŷ = softmax(z), by definition.
constexpr auto sigmoid_of_x = 1_c / (1_c + exp(-x));
constexpr auto sum_of_exponentials = exp(z1) + exp(z2) + exp(z3);
constexpr auto s1 = exp(z1) / sum_of_exponentials;
constexpr auto s2 = exp(z2) / sum_of_exponentials;
constexpr auto s3 = exp(z3) / sum_of_exponentials;
constexpr auto softmax_of_z = list(s1, s2, s3);
/// ŷᵢ(1 − ŷᵢ) for i = j, −ŷᵢŷⱼ for i ≠ j.
constexpr auto slopes_of_softmax = list(list(s1 * (1_c - s1), (-s1 * s2), (-s1 * s3)),
                                        list((-s2 * s1), s2 * (1_c - s2), (-s2 * s3)),
                                        list((-s3 * s1), (-s3 * s2), s3 * (1_c - s3)));
/// And how they are printed, in e^{zᵢ} alone.
constexpr std::string_view printed_slopes_of_softmax =
    "(exp(z1)*(exp(z2) + exp(z3))/(exp(z1) + exp(z2) + exp(z3))^2, -exp(z1)*exp(z2)/(exp(z1) + exp(z2) + exp(z3))^2, -exp(z1)*exp(z3)/(exp(z1) + exp(z2) + exp(z3))^2; "
    "-exp(z1)*exp(z2)/(exp(z1) + exp(z2) + exp(z3))^2, exp(z2)*(exp(z1) + exp(z3))/(exp(z1) + exp(z2) + exp(z3))^2, -exp(z2)*exp(z3)/(exp(z1) + exp(z2) + exp(z3))^2; "
    "-exp(z1)*exp(z3)/(exp(z1) + exp(z2) + exp(z3))^2, -exp(z2)*exp(z3)/(exp(z1) + exp(z2) + exp(z3))^2, exp(z3)*(exp(z1) + exp(z2))/(exp(z1) + exp(z2) + exp(z3))^2)";

}  // namespace leibniz::primer
