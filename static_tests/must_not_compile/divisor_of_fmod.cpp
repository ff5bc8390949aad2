// error: fmod_needs_a_divisor_other_than_zero
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/remainder.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::math::fmod(2, 0.0);
#else
inline constexpr auto right = leibniz::math::fmod(0.0, 2);
#endif
