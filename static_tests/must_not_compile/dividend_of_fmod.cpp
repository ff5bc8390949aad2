// error: fmod_needs_a_finite_dividend
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/remainder.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::math::fmod(leibniz::math::infinity<double>, 2);
#else
inline constexpr auto right = leibniz::math::fmod(2, leibniz::math::infinity<double>);
#endif
