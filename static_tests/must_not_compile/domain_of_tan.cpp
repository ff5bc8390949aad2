// error: tan_needs_a_finite_argument
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math.hpp>
#include <leibniz/scalar.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::tan(leibniz::math::infinity<double>);
#else
inline constexpr auto right = leibniz::tan(1e300);
#endif
