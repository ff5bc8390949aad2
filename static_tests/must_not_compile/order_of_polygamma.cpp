// error: polygamma_needs_an_order_from_0_to_65535
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/polygamma.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::math::polygamma(-1, 2.0);
#else
inline constexpr auto right = leibniz::math::polygamma(0, 2.0);
#endif
