// error: the left side of a compound assignment keeps its type, which cannot hold the right side
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

using single = leibniz::dual<double, 1, struct outer>;
using other = leibniz::dual<double, 1, struct inner>;

#ifdef MUST_NOT_COMPILE
constexpr auto sum(single x, other y) { return x += y; }
#else
constexpr auto sum(single x, other y) { return x + y; }
#endif

inline constexpr auto result = sum(single(1.0), other(2.0));
