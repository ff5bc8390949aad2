// SPDX-License-Identifier: BSL-1.0

// Derivatives of higher order: at a point that is a power series itself.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = taylor<double, 3, struct outside>;

static_assert(curves_hold<T>(few_results{}));

}  // namespace leibniz::tests
