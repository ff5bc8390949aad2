// SPDX-License-Identifier: BSL-1.0

// Derivatives of higher order: in double.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = double;

static_assert(curves_hold<T>(more_results{}));

}  // namespace leibniz::tests
