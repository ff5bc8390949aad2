// error: a series of order 0 is its value
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = sizeof(leibniz::taylor<double, 0>);
#else
inline constexpr auto right = sizeof(leibniz::taylor<double, 1>);
#endif
