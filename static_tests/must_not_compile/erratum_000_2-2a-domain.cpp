// error: rational_number_divided_by_zero
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

// y = 2x₁ + 3x₂² + 3/x₃ at x₃ = 0
using point = leibniz::vector<leibniz::rational, 3>;
inline constexpr auto y = [](auto const& x) { return 2 * x[0] + 3 * (x[1] * x[1]) + 3 / x[2]; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::gradient(y, point{1, 2, 0});
#else
inline constexpr auto right = leibniz::gradient(y, point{1, 2, 1});
static_assert(right == point{2, 12, -3});
#endif
