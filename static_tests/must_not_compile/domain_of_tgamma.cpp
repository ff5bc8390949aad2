// error: tgamma_is_undefined_at_negative_integers
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/gamma.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::math::tgamma(-2.0);
#else
inline constexpr auto right = leibniz::math::tgamma(-2.5);
#endif
