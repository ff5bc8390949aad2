// error: solve needs a right side with as many rows as the matrix
// error: 2(UL)? == 3
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

inline constexpr auto a = leibniz::matrix{{2, 1}, {1, 3}};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::solve(a, leibniz::vector{1, 2, 3});
#else
inline constexpr auto right = leibniz::solve(a, leibniz::vector{1, 2});
#endif
