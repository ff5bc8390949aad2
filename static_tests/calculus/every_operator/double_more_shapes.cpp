// SPDX-License-Identifier: BSL-1.0

// Every result of matrices and arrays: in double.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = double;

static_assert(first_orders_hold_with_results<T, arguments<a_matrix>>(few_results{}));
static_assert(first_orders_hold_with_results<T, arguments<an_array_of_vectors>>(few_results{}));
static_assert(first_orders_hold_with_results<T, arguments<an_array_of_vectors>>(more_results{}));

}  // namespace leibniz::tests
