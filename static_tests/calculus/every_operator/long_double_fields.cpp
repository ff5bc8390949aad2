// SPDX-License-Identifier: BSL-1.0

// Fields, spans, arguments of several kinds and integers: in long double.

#include "every_operator.hpp"

namespace leibniz::tests {

using T = long double;

static_assert(fields_hold<T>(few_arguments{}));
static_assert(fields_hold<T>(more_arguments{}));
static_assert(fields_hold<T>(larger_arguments{}));
static_assert(spans_hold<T>());
static_assert(several_kinds_hold<T>());
static_assert(integers_mix_in<T>());

// An integer counts as a double, and beside a long double as one of these.
constexpr auto product = [](auto const& a, auto const& b) { return a * a * b; };
static_assert(is(partial<0>(product, T(3), 2), T(12)));
static_assert(is(partial<1>(product, T(3), 2), T(9)));
static_assert(is(jacobian_blocks(product, T(3), 2), std::tuple<long double, long double>(12, 9)));

}  // namespace leibniz::tests
