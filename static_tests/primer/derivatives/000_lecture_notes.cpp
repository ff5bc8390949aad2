// SPDX-License-Identifier: BSL-1.0
#include "../derivations.hpp"
#include "variables.hpp"

/// 000: lecture notes and solved exercise sheet 2.
namespace leibniz::primer::lecture_notes {

// Where a rule speaks of any g and h, these stand for them.
constexpr auto g = sin(x);
constexpr auto slope_of_g = cos(x);
constexpr auto h = pow(x, 2_c) + 1_c;
constexpr auto slope_of_h = 2_c * x;

constexpr auto z = pow(x, 2_c) + 3_c * x * y + 4_c * pow(y, 3_c);

constexpr auto error_of_line = minus(times(matrix_x, vector_w), vector_y);

constexpr derivation all[] = {
    states("000.constant", c, list(x), "0", zero{}),
    states("000.factor", (c * g), list(x), "c*cos(x)", (c * slope_of_g)),
    states("000.power", pow(x, 6_c), list(x), "6*x^5", 6_c * pow(x, 5_c)),
    states("000.power", pow(x, -2_c), list(x), "-2/x^3", -2_c * pow(x, -3_c)),
    states("000.power", pow(x, 0_c), list(x), "0", zero{}),
    states("000.power", pow(x, n), list(x), "n*x^(n - 1)", (n * pow(x, n - 1_c))),
    states("000.sum", g + h, list(x), "2*x + cos(x)", slope_of_g + slope_of_h),
    states("000.product", (g * h), list(x), "2*x*sin(x) + cos(x)*(x^2 + 1)",
           (slope_of_g * h + g * slope_of_h)),
    states("000.quotient", g / h, list(x), "(cos(x)*(x^2 + 1) - 2*x*sin(x))/(x^2 + 1)^2",
           (h * slope_of_g - g * slope_of_h) / pow(h, 2_c)),
    states("000.chain", sin(h), list(x), "2*x*cos(x^2 + 1)", cos(h) * slope_of_h),
    states("000.chain-example", pow(3_c * x + 5_c, 5_c), list(x), "15*(3*x + 5)^4",
           5_c * pow(3_c * x + 5_c, 4_c) * 3_c),
    states("000.log", log(x), list(x), "1/x", 1_c / x),
    states("000.exp", exp(x), list(x), "exp(x)", exp(x)),
    states("000.partial", z, list(x), "2*x + 3*y", 2_c * x + 3_c * y),
    states("000.gradient-def", pow(x1, 2_c) * x2 * x3, list(x1, x2, x3),
           "(2*x1*x2*x3, x1^2*x3, x1^2*x2)",
           list(2_c * x1 * x2 * x3, pow(x1, 2_c) * x3, pow(x1, 2_c) * x2)),
    states("000.jacobian-def", list((x1 * x2), (x2 * x3)), list(x1, x2, x3),
           "(x2, x1, 0; 0, x3, x2)", list(list(x2, x1, 0_c), list(0_c, x3, x2))),
    states("000.gradient", z, list(x, y), "(2*x + 3*y, 3*x + 12*y^2)",
           list(2_c * x + 3_c * y, 3_c * x + 12_c * pow(y, 2_c))),
    states(
        "000.jacobian", list(2_c * x1 + 3_c * x3, 3_c * x2, 4_c * x3, x2 - x3), list(x1, x2, x3),
        "(2, 0, 3; 0, 3, 0; 0, 0, 4; 0, 1, -1)",
        list(list(2_c, 0_c, 3_c), list(0_c, 3_c, 0_c), list(0_c, 0_c, 4_c), list(0_c, 1_c, -1_c))),
    states("000.xTx", square_of_norm(vector_x), vector_x, "(2*x1, 2*x2)", scaled(2_c, vector_x)),
    states("000.wTx", inner_product(vector_w, vector_x), vector_x, "(w1, w2)", vector_w),
    states("000.wTx", inner_product(vector_w, vector_x), vector_w, "(x1, x2)", vector_x),
    states("000.xTw", inner_product(vector_x, vector_w), vector_x, "(w1, w2)", vector_w),
    states("000.xTw", inner_product(vector_x, vector_w), vector_w, "(x1, x2)", vector_x),
    // ŷᵢ is no letter of the formula: all is in e^{zᵢ}.
    states_in_another_form("000.2-1", softmax_of_z, vector_z, printed_slopes_of_softmax,
                           slopes_of_softmax),
    // e^{z₁}S − e^{z₁}e^{z₁}, what cancels cancelled.
    states_in_another_form(
        "000.2-1-quotient", s1, list(z1),
        "exp(z1)*(exp(z2) + exp(z3))/(exp(z1) + exp(z2) + exp(z3))^2",
        (exp(z1) * sum_of_exponentials - exp(z1) * exp(z1)) / pow(sum_of_exponentials, 2_c)),
    states("000.2-2a", 2_c * x1 + 3_c * pow(x2, 2_c) + 3_c / x3, list(x1, x2, x3),
           "(2, 6*x2, -3/x3^2)", list(2_c, 6_c * x2, -3_c / pow(x3, 2_c))),
    states("000.2-2b", 3_c + log(2_c * a1) + exp(2_c * a3), list(a1, a2, a3),
           "(1/a1, 0, 2*exp(2*a3))", list(1_c / a1, 0_c, 2_c * exp(2_c * a3))),
    states("000.2-3a", times(matrix_w, vector_x), vector_x, "(w11, w12; w21, w22)", matrix_w),
    states("000.2-3b", list(sin(x1), sin(x2)), vector_x, "(cos(x1), 0; 0, cos(x2))",
           diagonal(list(cos(x1), cos(x2)))),
    // Multiplied out it is XᵀXw − Xᵀy; the 2 above stays beside the 2 below.
    states_in_another_form(
        "000.2-4", square_of_norm(error_of_line) / 2_c, vector_w,
        "(x11*(w1*x11 + w2*x12 - y1) + x21*(w1*x21 + w2*x22 - y2), x12*(w1*x11 + w2*x12 - y1) + x22*(w1*x21 + w2*x22 - y2))",
        minus(times(transposed(matrix_x), times(matrix_x, vector_w)),
              times(transposed(matrix_x), vector_y))),
    states("000.hints", inner_product(vector_x, times(symmetric_a, vector_x)), vector_x,
           "(2*a11*x1 + 2*a12*x2, 2*a12*x1 + 2*a22*x2)", scaled(2_c, times(symmetric_a, vector_x))),
    states("000.hints", inner_product(vector_x, vector_b), vector_x, "(b1, b2)", vector_b),
    states("000.hints", inner_product(vector_b, vector_x), vector_x, "(b1, b2)", vector_b),
};

constinit derivation_list const derivations(all);

}  // namespace leibniz::primer::lecture_notes
