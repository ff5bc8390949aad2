// error: rational_number_divided_by_zero
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

// ∇‖x − a‖ = (x − a)/‖x − a‖ at x = a
using point = leibniz::vector<leibniz::rational, 2>;
inline constexpr auto a = point{1, 2};
inline constexpr auto x = point{4, 6};
inline constexpr auto as_printed = [](auto const& t) { return (t - a) / norm(t - a); };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = as_printed(a);
#else
inline constexpr auto right = as_printed(x);
static_assert(right == leibniz::gradient([](auto const& t) { return norm(t - a); }, x));
#endif
