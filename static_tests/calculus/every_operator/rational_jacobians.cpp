// SPDX-License-Identifier: BSL-1.0

// Jacobians, their blocks and products, by all arguments: in rational numbers.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = rational;

static_assert(first_orders_hold<T, a_vector<2>>(few_arguments{}));
static_assert(first_orders_hold<T, a_vector<2>>(more_arguments{}));
static_assert(first_orders_hold<T, a_vector<2>>(larger_arguments{}));
static_assert(first_orders_hold<T, a_scalar>(few_arguments{}));

}  // namespace leibniz::tests
