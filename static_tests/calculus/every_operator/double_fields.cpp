// SPDX-License-Identifier: BSL-1.0

// Fields, spans, arguments of several kinds and integers: in double.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = double;

static_assert(fields_hold<T>(few_arguments{}));
static_assert(fields_hold<T>(more_arguments{}));
static_assert(fields_hold<T>(larger_arguments{}));
static_assert(spans_hold<T>());
static_assert(several_kinds_hold<T>());
static_assert(integers_mix_in<T>());
static_assert(sizeof(by_each_argument<T, T, a_vector<2>, a_vector<1>, an_integer>) > 0);

}  // namespace leibniz::tests
