// SPDX-License-Identifier: BSL-1.0

// Gradients and Hessians of larger shapes: at a point that has an ε of its own.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = dual<double, 1, struct outside>;

static_assert(second_orders_hold<T>(more_arguments{}));

}  // namespace leibniz::tests
