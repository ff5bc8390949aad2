// SPDX-License-Identifier: BSL-1.0
#include "../derivations.hpp"
#include "variables.hpp"

/// 002: exercise sheet, 2018/19.
namespace leibniz::primer::exercise_sheet {

constexpr auto z = times(matrix_w, vector_x);
constexpr auto entries_of_w = list(w11, w12, w21, w22);

constexpr auto loss = -y1 * log(p1) - y2 * log(p2);
constexpr auto sum_of_two = exp(z1) + exp(z2);
constexpr auto loss_of_softmax =
    substitute(loss, p1 = exp(z1) / sum_of_two, p2 = exp(z2) / sum_of_two);

constexpr derivation all[] = {
    states("002.2-1a", z, vector_x, "(w11, w12; w21, w22)", matrix_w),
    states("002.2-1b",
           list(inner_product(vector_x, matrix_w[0_c]), inner_product(vector_x, matrix_w[1_c])),
           vector_x, "(w11, w12; w21, w22)", matrix_w),
    states("002.2-1c", list(exp(x1), exp(x2)), vector_x, "(exp(x1), 0; 0, exp(x2))",
           diagonal(list(exp(x1), exp(x2)))),
    states("002.2-1d-tensor", z, entries_of_w, "(x1, x2, 0, 0; 0, 0, x1, x2)",
           list(list(x1, x2, 0_c, 0_c), list(0_c, 0_c, x1, x2))),
    // L(z) = z₁z₂
    states(
        "002.2-1d", z[0_c] * z[1_c], entries_of_w,
        "(x1*(w21*x1 + w22*x2), x2*(w21*x1 + w22*x2), x1*(w11*x1 + w12*x2), x2*(w11*x1 + w12*x2))",
        list(z[1_c] * x1, z[1_c] * x2, z[0_c] * x1, z[0_c] * x2)),
    // ŷ₁ is no letter of the formula: all is in e^{zᵢ}, and S − e^{z₁} summed.
    states_in_another_form("002.2-2a", s1, list(z1),
                           "exp(z1)*(exp(z2) + exp(z3))/(exp(z1) + exp(z2) + exp(z3))^2",
                           s1 * (1_c - s1)),
    states("002.2-2b-chain", loss, list(p1, p2), "(-y1/p1, -y2/p2)", list(-y1 / p1, -y2 / p2)),
    states("002.2-2b-chain", loss, list(y1, y2), "(-log(p1), -log(p2))", list(-log(p1), -log(p2))),
    // Multiplied out with S = e^{z₁} + e^{z₂} it is ŷⱼ(y₁ + y₂) − yⱼ.
    states_in_another_form(
        "002.2-2b", loss_of_softmax, list(z1, z2),
        "(y2*exp(z1)/(exp(z1) + exp(z2)) - y1*exp(z2)/(exp(z1) + exp(z2)), y1*exp(z2)/(exp(z1) + exp(z2)) - y2*exp(z1)/(exp(z1) + exp(z2)))",
        list(exp(z1) / sum_of_two * (y1 + y2) - y1, exp(z2) / sum_of_two * (y1 + y2) - y2)),
    states("002.2-3", inner_product(vector_x, times(symmetric_a, vector_x)), vector_x,
           "(2*a11*x1 + 2*a12*x2, 2*a12*x1 + 2*a22*x2)", scaled(2_c, times(symmetric_a, vector_x))),
    states("002.2-3", inner_product(vector_x, vector_b), vector_x, "(b1, b2)", vector_b),
};

constinit derivation_list const derivations(all);

}  // namespace leibniz::primer::exercise_sheet
