// error: ulp_distance compares two arguments of the same shape
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>
#include <leibniz/verify.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::ulp_distance(leibniz::vector{1.0, 2.0}, leibniz::vector{1.0});
#else
inline constexpr auto right =
    leibniz::ulp_distance(leibniz::vector{1.0, 2.0}, leibniz::vector{1.0, 2.0});
#endif
