// error: infinity_minus_infinity
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/classification.hpp>
#include <leibniz/math/interpolation.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::math::lerp(-leibniz::math::infinity<double>, leibniz::math::infinity<double>, 0.5);
#else
inline constexpr auto right =
    leibniz::math::lerp(-leibniz::math::infinity<double>, leibniz::math::infinity<double>, 1);
#endif
