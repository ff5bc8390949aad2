// error: a dot product needs two vectors of the same size
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = dot(leibniz::vector{1, 2}, leibniz::vector{1, 2, 3});
#else
inline constexpr auto right = dot(leibniz::vector{1, 2}, leibniz::vector{3, 4});
#endif
