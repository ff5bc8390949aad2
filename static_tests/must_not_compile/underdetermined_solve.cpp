// error: solve needs at least as many equations .rows. as unknowns .columns.
// error: 2(UL)? >= 3
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

inline constexpr auto wide = leibniz::matrix{{1, 2, 3}, {4, 5, 6}};
inline constexpr auto b = leibniz::vector{1, 2};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::solve(wide, b);
#else
inline constexpr auto right = leibniz::solve(wide * transpose(wide), b);
#endif
