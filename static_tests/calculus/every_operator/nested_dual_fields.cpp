// SPDX-License-Identifier: BSL-1.0

// Fields and spans: at a point that has an ε of its own.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = dual<double, 1, struct outside>;

static_assert(fields_hold<T>(few_arguments{}));
static_assert(fields_hold<T>(more_arguments{}));
static_assert(fields_hold<T>(larger_arguments{}));
static_assert(spans_hold<T>());

}  // namespace leibniz::tests
