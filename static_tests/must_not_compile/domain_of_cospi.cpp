// error: cospi_needs_a_finite_argument
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/half_turns.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::math::cospi(-leibniz::math::infinity<double>);
#else
inline constexpr auto right = leibniz::math::cospi(1e300);
#endif
