// SPDX-License-Identifier: BSL-1.0

// Gradients, Hessians and Jacobians by four numbers: at a point that is a power series itself. Third
// derivatives by four numbers are more than clang evaluates in one constant expression here.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = taylor<double, 3, struct outside>;

template struct of_scalar_function<T, T, a_matrix>;
template struct of_scalar_function<T, T, an_array_of_vectors>;
template struct of_scalar_function_along<T, T, T, a_matrix>;
template struct of_scalar_function_along<T, T, T, an_array_of_vectors>;
static_assert(first_orders_hold<T, a_vector<2>>(larger_arguments{}));

}  // namespace leibniz::tests
