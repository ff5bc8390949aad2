// SPDX-License-Identifier: BSL-1.0

// Derivatives of higher order: in complex numbers.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = complex<double>;

static_assert(curves_hold<T>(more_results{}));
static_assert(second_orders_hold<T>(larger_arguments{}));

}  // namespace leibniz::tests
