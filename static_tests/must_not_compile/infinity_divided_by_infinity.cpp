// error: infinity_divided_by_infinity
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::math::divide(leibniz::math::infinity<double>, leibniz::math::infinity<double>);
#else
inline constexpr auto right = leibniz::math::divide(1.0, leibniz::math::infinity<double>);
#endif
