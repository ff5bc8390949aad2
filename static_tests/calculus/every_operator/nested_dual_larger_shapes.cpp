// SPDX-License-Identifier: BSL-1.0

// Gradients, Hessians and Jacobians by four numbers: at a point that has an ε of its own.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = dual<double, 1, struct outside>;

static_assert(second_orders_hold<T>(larger_arguments{}));
static_assert(first_orders_hold<T, a_vector<2>>(larger_arguments{}));

}  // namespace leibniz::tests
