// SPDX-License-Identifier: BSL-1.0

// Gradients and Hessians of larger shapes: at a point that is a power series itself.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = taylor<double, 3, struct outside>;

static_assert(second_orders_hold<T>(more_arguments{}));

}  // namespace leibniz::tests
