// error: clamp_needs_low_not_above_high
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/comparison.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::math::clamp(1, 3, 2.5);
#else
inline constexpr auto right = leibniz::math::clamp(1, 2.5, 3);
#endif
