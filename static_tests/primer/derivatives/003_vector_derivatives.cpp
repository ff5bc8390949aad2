// SPDX-License-Identifier: BSL-1.0
#include "../derivations.hpp"
#include "variables.hpp"

/// 003: notes on vector derivatives.
namespace leibniz::primer::vector_derivatives {

// Two paths: z = u²v with u = sin x and v = eˣ.
constexpr auto u = sin(x);
constexpr auto v = exp(x);

// y(x) of three variables, z(y) = (y₁y₂).
constexpr auto y1_of_x = x1 * x2;
constexpr auto y2_of_x = x2 + x3;

constexpr auto f1 = sin(x1) * x2;
constexpr auto f2 = pow(x2, 2_c);

// Of uᵀv, and their Jacobians, transposed.
constexpr auto vector_u = list(x1 * x2, sin(x1));
constexpr auto vector_v = list(x1, exp(x2));
constexpr auto slopes_of_u = list(list(x2, cos(x1)), list(x1, 0_c));
constexpr auto slopes_of_v = list(list(1_c, 0_c), list(0_c, exp(x2)));

constexpr auto line = times(matrix_x, vector_w);
constexpr auto a_times_x = times(matrix_a, vector_x);
constexpr auto both_a_times_x = plus(a_times_x, times(transposed(matrix_a), vector_x));
constexpr auto twice_transposed_a_times(auto residual) {
    return scaled(2_c, times(transposed(matrix_a), residual));
}
constexpr auto deviation = minus(vector_x, vector_b);

// A, C and D with one row: aᵀx + b, c, dᵀx + e.
constexpr auto vector_d = list(d1, d2);
constexpr auto left = inner_product(vector_a, vector_x) + b;
constexpr auto right = inner_product(vector_d, vector_x) + e;

constexpr auto distance = sqrt(square_of_norm(minus(vector_x, vector_a)));

constexpr derivation all[] = {
    states("003.norm2-row", list(square_of_norm(vector_x)), vector_x, "(2*x1, 2*x2)",
           list(scaled(2_c, vector_x))),
    states("003.neg-log", list(-log(x1), -log(x2)), vector_x, "(-1/x1, 0; 0, -1/x2)",
           diagonal(list(-1_c / x1, -1_c / x2))),
    states("003.chain-two-paths", pow(u, 2_c) * v, list(x),
           "2*cos(x)*exp(x)*sin(x) + exp(x)*sin(x)^2", 2_c * u * v * cos(x) + pow(u, 2_c) * exp(x)),
    states("003.chain-jacobian", list((y1_of_x * y2_of_x)), list(x1, x2, x3),
           "(x2*(x2 + x3), x1*x2 + x1*(x2 + x3), x1*x2)",
           list(list((y2_of_x * x2), (y2_of_x * x1 + y1_of_x), y1_of_x))),
    states("003.chain-scalar", pow(square_of_norm(vector_x), 2_c), vector_x,
           "(4*x1*(x1^2 + x2^2), 4*x2*(x1^2 + x2^2))",
           scaled(4_c * square_of_norm(vector_x), vector_x)),
    states("003.chain-vector", minus(line, vector_y), vector_w, "(x11, x12; x21, x22)", matrix_x),
    states(
        "003.chain-vector", square_of_norm(minus(line, vector_y)), vector_w,
        "(2*x11*(w1*x11 + w2*x12 - y1) + 2*x21*(w1*x21 + w2*x22 - y2), 2*x12*(w1*x11 + w2*x12 - y1) + 2*x22*(w1*x21 + w2*x22 - y2))",
        scaled(2_c, times(transposed(matrix_x), minus(line, vector_y)))),
    states("003.addition", f1 + f2, vector_x, "(x2*cos(x1), 2*x2 + sin(x1))",
           list(cos(x1) * x2, sin(x1) + 2_c * x2)),
    states("003.scaling", (c * f1), vector_x, "(c*x2*cos(x1), c*sin(x1))",
           list((c * cos(x1) * x2), (c * sin(x1)))),
    states("003.dot-product", inner_product(vector_u, vector_v), vector_x,
           "(2*x1*x2 + cos(x1)*exp(x2), x1^2 + exp(x2)*sin(x1))",
           plus(times(slopes_of_u, vector_v), times(slopes_of_v, vector_u))),
    states("003.quadratic", inner_product(vector_x, a_times_x), vector_x,
           "(2*a11*x1 + a12*x2 + a21*x2, a12*x1 + a21*x1 + 2*a22*x2)", both_a_times_x),
    states("003.quadratic",
           inner_product(vector_x, a_times_x) + inner_product(vector_b, vector_x) + c, vector_x,
           "(2*a11*x1 + a12*x2 + a21*x2 + b1, a12*x1 + a21*x1 + 2*a22*x2 + b2)",
           plus(both_a_times_x, vector_b)),
    states("003.linear", inner_product(list(c1, c2), vector_x), vector_x, "(c1, c2)", list(c1, c2)),
    states("003.linear", c, vector_x, "(0, 0)", list(0_c, 0_c)),
    states("003.linear", a_times_x, vector_x, "(a11, a12; a21, a22)", matrix_a),
    states("003.linear", vector_x, vector_x, "(1, 0; 0, 1)", diagonal(list(1_c, 1_c))),
    states(
        "003.residual", square_of_norm(plus(a_times_x, vector_b)), vector_x,
        "(2*a11*(a11*x1 + a12*x2 + b1) + 2*a21*(a21*x1 + a22*x2 + b2), 2*a12*(a11*x1 + a12*x2 + b1) + 2*a22*(a21*x1 + a22*x2 + b2))",
        twice_transposed_a_times(plus(a_times_x, vector_b))),
    states(
        "003.residual", square_of_norm(minus(a_times_x, vector_b)), vector_x,
        "(2*a11*(a11*x1 + a12*x2 - b1) + 2*a21*(a21*x1 + a22*x2 - b2), 2*a12*(a11*x1 + a12*x2 - b1) + 2*a22*(a21*x1 + a22*x2 - b2))",
        twice_transposed_a_times(minus(a_times_x, vector_b))),
    states(
        "003.bilinear", (left * c * right), vector_x,
        "(a1*c*(d1*x1 + d2*x2 + e) + c*d1*(a1*x1 + a2*x2 + b), a2*c*(d1*x1 + d2*x2 + e) + c*d2*(a1*x1 + a2*x2 + b))",
        plus(scaled((c * left), vector_d), scaled((c * right), vector_a))),
    // A is the identity.
    states(
        "003.weighted", inner_product(deviation, times(matrix_w, deviation)), vector_x,
        "(2*w11*(x1 - b1) + w12*(x2 - b2) + w21*(x2 - b2), w12*(x1 - b1) + w21*(x1 - b1) + 2*w22*(x2 - b2))",
        plus(times(transposed(matrix_w), deviation), times(matrix_w, deviation))),
    states("003.rank-one", inner_product(vector_a, vector_x) * inner_product(vector_x, vector_b),
           vector_x,
           "(a1*(b1*x1 + b2*x2) + b1*(a1*x1 + a2*x2), a2*(b1*x1 + b2*x2) + b2*(a1*x1 + a2*x2))",
           plus(scaled(inner_product(vector_b, vector_x), vector_a),
                scaled(inner_product(vector_a, vector_x), vector_b))),
    states("003.distance", distance, vector_x,
           "((x1 - a1)/sqrt((x1 - a1)^2 + (x2 - a2)^2), (x2 - a2)/sqrt((x1 - a1)^2 + (x2 - a2)^2))",
           scaled(1_c / distance, minus(vector_x, vector_a))),
};

constinit derivation_list const derivations(all);

}  // namespace leibniz::primer::vector_derivatives
