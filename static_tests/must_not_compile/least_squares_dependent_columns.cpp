// error: least_squares_needs_independent_columns
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

inline constexpr auto y = leibniz::vector{6, 5, 7};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::solve(leibniz::matrix{{1, 2}, {2, 4}, {3, 6}}, y);
#else
inline constexpr auto right = leibniz::solve(leibniz::matrix{{1, 2}, {2, 4}, {3, 7}}, y);
#endif
