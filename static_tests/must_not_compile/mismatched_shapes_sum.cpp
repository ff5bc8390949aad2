// error: two vectors added, subtracted or compared have the same size
// error: 2(UL)? == 3
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::vector{1, 2} + leibniz::vector{1, 2, 3};
#else
inline constexpr auto right = leibniz::vector{1, 2, 0} + leibniz::vector{1, 2, 3};
#endif
