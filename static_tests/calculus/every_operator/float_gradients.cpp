// SPDX-License-Identifier: BSL-1.0

// Gradients, Hessians and what is made of them: in float.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = float;

static_assert(second_orders_hold<T>(few_arguments{}));
static_assert(second_orders_hold<T>(more_arguments{}));
static_assert(second_orders_hold<T>(larger_arguments{}));

}  // namespace leibniz::tests
