// SPDX-License-Identifier: BSL-1.0

// Derivatives of all results: at a point that is a power series itself.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = taylor<double, 3, struct outside>;

static_assert(first_orders_hold_with_results<T, arguments<a_scalar, a_scalar>>(few_results{}));
static_assert(first_orders_hold_with_results<T, arguments<a_scalar, a_scalar>>(more_results{}));

}  // namespace leibniz::tests
