// SPDX-License-Identifier: BSL-1.0

// Derivatives of higher order: at a point that has an ε of its own.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = dual<double, 1, struct outside>;

static_assert(curves_hold<T>(few_results{}));

}  // namespace leibniz::tests
