// error: least squares need a right side with as many rows as the matrix
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

inline constexpr auto a = leibniz::matrix{{1, 2}, {3, 4}, {5, 6}};
inline constexpr auto b = leibniz::matrix{{1, 2, 3}, {4, 5, 6}};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = least_squares(a, leibniz::vector{1, 2});
#else
inline constexpr auto right = least_squares(a, leibniz::vector{1, 2, 3});
#endif
