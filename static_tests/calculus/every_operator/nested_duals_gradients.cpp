// SPDX-License-Identifier: BSL-1.0

// Gradients, Hessians and what is made of them:
// at a point that has an ε of its own in two directions.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = dual<double, 2, struct outside>;

static_assert(second_orders_hold<T>(few_arguments{}));

}  // namespace leibniz::tests
