// error: infinity_times_zero
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/fused.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::math::fma(0, leibniz::math::infinity<double>, 2);
#else
inline constexpr auto right = leibniz::math::fma(3, leibniz::math::infinity<double>, 2);
#endif
