// SPDX-License-Identifier: BSL-1.0

// Derivatives of higher order: in float.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = float;

static_assert(curves_hold<T>(more_results{}));

}  // namespace leibniz::tests
