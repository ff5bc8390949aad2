// error: the mean squared error needs as many predictions as targets
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/learning.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::mean_squared_error(leibniz::vector{1, 2}, leibniz::vector{1});
#else
inline constexpr auto right =
    leibniz::mean_squared_error(leibniz::vector{1, 2}, leibniz::vector{1, 3});
#endif
