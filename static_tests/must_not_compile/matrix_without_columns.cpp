// error: a matrix has at least one column
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::matrix<double, 2, 0>{};
#else
inline constexpr auto right = leibniz::matrix<double, 2, 1>{};
#endif
