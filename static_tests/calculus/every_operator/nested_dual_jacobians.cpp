// SPDX-License-Identifier: BSL-1.0

// Jacobians, their blocks and products, by all arguments: at a point that has an ε of its own.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = dual<double, 1, struct outside>;

static_assert(first_orders_hold<T, a_vector<2>>(few_arguments{}));
static_assert(first_orders_hold<T, a_vector<2>>(more_arguments{}));

}  // namespace leibniz::tests
