// error: a matrix has at least one row
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::matrix<double, 0, 2>{};
#else
inline constexpr auto right = leibniz::matrix<double, 1, 2>{};
#endif
