// SPDX-License-Identifier: BSL-1.0

// Derivatives of all results: at a point that has an ε of its own.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = dual<double, 1, struct outside>;

static_assert(first_orders_hold_with_results<T, arguments<a_scalar, a_scalar>>(few_results{}));
static_assert(first_orders_hold_with_results<T, arguments<a_scalar, a_scalar>>(more_results{}));

}  // namespace leibniz::tests
