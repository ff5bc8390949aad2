// error: polygamma_of_even_order_is_undefined_at_negative_integers
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/polygamma.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::math::polygamma(2, -2.0);
#else
inline constexpr auto right = leibniz::math::polygamma(3, -2.0);
#endif
