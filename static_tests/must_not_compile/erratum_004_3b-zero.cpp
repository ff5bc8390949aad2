// error: rational_number_divided_by_zero
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

// ∇½‖x‖ = ½·x/‖x‖ at x = 0
using point = leibniz::vector<leibniz::rational, 2>;
inline constexpr auto half = leibniz::rational{1, 2};
inline constexpr auto x = point{3, 4};
inline constexpr auto as_printed = [](auto const& t) { return half * (t / norm(t)); };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = as_printed(point{0, 0});
#else
inline constexpr auto right = as_printed(x);
static_assert(right == leibniz::gradient([](auto const& t) { return half * norm(t); }, x));
#endif
