// error: polygamma_is_undefined_at_minus_infinity
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/trigamma.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::math::trigamma(-leibniz::math::infinity<double>);
#else
inline constexpr auto right = leibniz::math::trigamma(-2.0);
#endif
