// SPDX-License-Identifier: BSL-1.0
#include "../derivations.hpp"
#include "variables.hpp"

/// 001: guidebook on derivatives.
namespace leibniz::primer::guidebook {

/// As the document chooses at 0; max(0, x) has the slope (sign(x) + 1)/2, 1/2 there.
constexpr auto relu_of_x = select(x > 0_c, x, 0_c);

/// L for two classes, the second with y₂ = 1 − y₁.
constexpr auto sum_of_two = exp(z1) + exp(z2);
constexpr auto cross_entropy_of_two =
    -y1 * log(exp(z1) / sum_of_two) - (1_c - y1) * log(exp(z2) / sum_of_two);

constexpr derivation all[] = {
    states("001.limit", pow(x, 3_c), list(x), "3*x^2", 3_c * pow(x, 2_c)),
    states("001.partial-limit", pow(x, 2_c) * y, list(x), "2*x*y", 2_c * x * y),
    states("001.table", c, list(x), "0", 0_c),
    states("001.table", x, list(x), "1", 1_c),
    states("001.table", pow(x, n), list(x), "n*x^(n - 1)", (n * pow(x, n - 1_c))),
    states("001.table", exp(x), list(x), "exp(x)", exp(x)),
    states("001.table", log(x), list(x), "1/x", 1_c / x),
    states("001.table", sin(x), list(x), "cos(x)", cos(x)),
    states("001.table", cos(x), list(x), "-sin(x)", -sin(x)),
    states("001.partial", 3_c * pow(x, 2_c) * y + 2_c * pow(y, 3_c), list(x, y),
           "(6*x*y, 3*x^2 + 6*y^2)", list(6_c * x * y, 3_c * pow(x, 2_c) + 6_c * pow(y, 2_c))),
    states("001.chain", exp(sin(x)), list(x), "cos(x)*exp(sin(x))", exp(sin(x)) * cos(x)),
    states("001.chain-multi", pow(cos(t), 2_c) * sin(t), list(t), "cos(t)^3 - 2*cos(t)*sin(t)^2",
           2_c * cos(t) * sin(t) * -sin(t) + pow(cos(t), 2_c) * cos(t)),
    // σ is no letter of the formula; 004.4 states this form, too.
    states_in_another_form("001.sigmoid", sigmoid_of_x, list(x), "exp(-x)/(exp(-x) + 1)^2",
                           sigmoid_of_x * (1_c - sigmoid_of_x)),
    states("001.relu", relu_of_x, list(x), "select(x > 0, 1, 0)", select(x > 0_c, 1_c, 0_c)),
    // All in e^{zᵢ}, as in 000.2-1.
    states_in_another_form(
        "001.softmax", s1, vector_z,
        "(exp(z1)*(exp(z2) + exp(z3))/(exp(z1) + exp(z2) + exp(z3))^2, -exp(z1)*exp(z2)/(exp(z1) + exp(z2) + exp(z3))^2, -exp(z1)*exp(z3)/(exp(z1) + exp(z2) + exp(z3))^2)",
        slopes_of_softmax[0_c]),
    // Multiplied out with the sum of both it is ŷᵢ − yᵢ.
    states_in_another_form(
        "001.cross-entropy", cross_entropy_of_two, list(z1, z2),
        "(exp(z1)*(1 - y1)/(exp(z1) + exp(z2)) - y1*exp(z2)/(exp(z1) + exp(z2)), y1*exp(z2)/(exp(z1) + exp(z2)) - exp(z1)*(1 - y1)/(exp(z1) + exp(z2)))",
        list(exp(z1) / sum_of_two - y1, exp(z2) / sum_of_two - (1_c - y1))),
};

constinit derivation_list const derivations(all);

}  // namespace leibniz::primer::guidebook
