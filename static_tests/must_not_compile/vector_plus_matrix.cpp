// error: a vector and a matrix cannot be added, subtracted or compared
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::vector{1, 2} + leibniz::matrix{{1, 2}};
#else
inline constexpr auto right = transpose(leibniz::vector{1, 2}) + leibniz::matrix{{1, 2}};
#endif
