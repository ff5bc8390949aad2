// error: the rows of a matrix have the same length
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::matrix{{1, 2, 3}, {4, 5}};
#else
inline constexpr auto right = leibniz::matrix{{1, 2, 3}, {4, 5, 6}};
#endif
