// SPDX-License-Identifier: BSL-1.0

// Derivatives of all results: in complex numbers.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = complex<double>;

static_assert(first_orders_hold_with_results<T, arguments<a_scalar, a_scalar>>(few_results{}));
static_assert(first_orders_hold_with_results<T, arguments<a_scalar, a_scalar>>(more_results{}));
static_assert(curves_hold<T>(few_results{}));

}  // namespace leibniz::tests
