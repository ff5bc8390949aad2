// SPDX-License-Identifier: BSL-1.0

// Every result of structs and tuples: in double.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = double;

static_assert(first_orders_hold_with_results<T, arguments<a_nested_struct>>(few_results{}));
static_assert(first_orders_hold_with_results<T, arguments<a_nested_struct>>(more_results{}));

}  // namespace leibniz::tests
