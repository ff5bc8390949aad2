// SPDX-License-Identifier: BSL-1.0

// Arguments of several kinds and integers:
// at a point that has an ε of its own in two directions.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = dual<double, 2, struct outside>;

static_assert(several_kinds_hold<T>());
static_assert(integers_mix_in<T>());
static_assert(sizeof(by_each_argument<T, T, a_vector<2>, a_vector<1>, an_integer>) > 0);

}  // namespace leibniz::tests
