// SPDX-License-Identifier: BSL-1.0

// Fields and spans: at a point that is a power series itself.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = taylor<double, 3, struct outside>;

static_assert(fields_hold<T>(few_arguments{}));
static_assert(fields_hold<T>(more_arguments{}));
static_assert(fields_hold<T>(larger_arguments{}));
static_assert(spans_hold<T>());

}  // namespace leibniz::tests
