// error: a vector has at least one entry
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::vector<double, 0>{};
#else
inline constexpr auto right = leibniz::vector<double, 1>{};
#endif
