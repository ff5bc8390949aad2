// SPDX-License-Identifier: BSL-1.0

// Fields, spans, arguments of several kinds and integers: in float.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = float;

static_assert(fields_hold<T>(few_arguments{}));
static_assert(fields_hold<T>(more_arguments{}));
static_assert(fields_hold<T>(larger_arguments{}));
static_assert(spans_hold<T>());
static_assert(several_kinds_hold<T>());
static_assert(integers_mix_in<T>());

// An integer counts as a double, and where it is an argument of its own a float beside it does, too.
constexpr auto product = [](auto const& a, auto const& b) { return a * a * b; };
static_assert(is(partial<0>(product, T(3), 2), 12.0));
static_assert(is(partial<1>(product, T(3), 2), 9.0));
static_assert(is(jacobian_blocks(product, T(3), 2), std::tuple<double, double>(12, 9)));

}  // namespace leibniz::tests
