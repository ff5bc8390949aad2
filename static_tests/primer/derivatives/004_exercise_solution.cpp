// SPDX-License-Identifier: BSL-1.0
#include "../derivations.hpp"
#include "variables.hpp"

/// 004: exercise solution.
namespace leibniz::primer::exercise_solution {

constexpr auto a_times_x = times(matrix_a, vector_x);
constexpr auto residual = minus(a_times_x, vector_b);

constexpr auto cubic = pow(x, 3_c) + x + 1_c;
constexpr auto norm = sqrt(square_of_norm(vector_x));
constexpr auto sum = sum_of_exponentials;

// The divergence is the trace of the Jacobian.
constexpr auto divergence_of(auto field) {
    auto const slopes = jacobian(field, x, y);
    return slopes[0_c][0_c] + slopes[1_c][1_c];
}
static_assert(identical(divergence_of(list(-y, x)), 0_c));
static_assert(identical(divergence_of(list(x, y)), 2_c));

constexpr derivation all[] = {
    states("004.2a", inner_product(vector_b, vector_x), vector_x, "(b1, b2)", vector_b),
    states("004.2b", inner_product(vector_x, times(symmetric_a, vector_x)), vector_x,
           "(2*a11*x1 + 2*a12*x2, 2*a12*x1 + 2*a22*x2)", scaled(2_c, times(symmetric_a, vector_x))),
    states(
        "004.2c", square_of_norm(residual), vector_x,
        "(2*a11*(a11*x1 + a12*x2 - b1) + 2*a21*(a21*x1 + a22*x2 - b2), 2*a12*(a11*x1 + a12*x2 - b1) + 2*a22*(a21*x1 + a22*x2 - b2))",
        scaled(2_c, times(transposed(matrix_a), residual))),
    states("004.2a-step", inner_product(vector_b, vector_x), list(x1), "b1", b1),
    states("004.2b-step", inner_product(vector_x, a_times_x), list(x1),
           "2*a11*x1 + a12*x2 + a21*x2",
           a_times_x[0_c] + inner_product(vector_x, transposed(matrix_a)[0_c])),
    states("004.3a", pow(cubic, 2_c), list(x), "2*(x^3 + x + 1)*(3*x^2 + 1)",
           2_c * cubic * (3_c * pow(x, 2_c) + 1_c)),
    states("004.3a", (exp(2_c * x) - 1_c) / (exp(2_c * x) + 1_c), list(x),
           "4*exp(2*x)/(exp(2*x) + 1)^2", 4_c * exp(2_c * x) / pow(exp(2_c * x) + 1_c, 2_c)),
    states("004.3a", (1_c - x) * log(1_c - x), list(x), "-log(1 - x) - 1", -log(1_c - x) - 1_c),
    states("004.3b", square_of_norm(vector_x) / 2_c, vector_x, "(x1, x2)", vector_x),
    states("004.3b", norm / 2_c, vector_x, "(x1/(2*sqrt(x1^2 + x2^2)), x2/(2*sqrt(x1^2 + x2^2)))",
           scaled(1_c / (2_c * norm), vector_x)),
    states("004.3c", list((r * cos(phi)), (r * sin(phi))), list(r, phi),
           "(cos(phi), -r*sin(phi); sin(phi), r*cos(phi))",
           list(list(cos(phi), (-r * sin(phi))), list(sin(phi), (r * cos(phi))))),
    states("004.3c", list((r * cos(t)), (r * sin(t))), list(t), "(-r*sin(t); r*cos(t))",
           list(list((-r * sin(t))), list((r * cos(t))))),
    states("004.3d", list(-y, x), list(x, y), "(0, -1; 1, 0)",
           list(list(0_c, -1_c), list(1_c, 0_c))),
    states("004.3d", list(x, y), list(x, y), "(1, 0; 0, 1)", diagonal(list(1_c, 1_c))),
    states("004.4", sigmoid_of_x, list(x), "exp(-x)/(exp(-x) + 1)^2",
           exp(-x) / pow(1_c + exp(-x), 2_c)),
    // All in e^{zᵢ}, as in 000.2-1.
    states_in_another_form("004.5", softmax_of_z, vector_z, printed_slopes_of_softmax,
                           slopes_of_softmax),
    states(
        "004.5-log", z1 - log(sum), vector_z,
        "(1 - exp(z1)/(exp(z1) + exp(z2) + exp(z3)), -exp(z2)/(exp(z1) + exp(z2) + exp(z3)), -exp(z3)/(exp(z1) + exp(z2) + exp(z3)))",
        list(1_c - exp(z1) / sum, -exp(z2) / sum, -exp(z3) / sum)),
};

constinit derivation_list const derivations(all);

}  // namespace leibniz::primer::exercise_solution
