// error: a variable has two values in one call: write each name once
// error: "theta"
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto radius = leibniz::variable<"radius">;
inline constexpr auto theta = leibniz::variable<"theta">;
inline constexpr auto e = radius * sin(theta);

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = gradient(e, radius, theta)(radius = 2.0, theta = 1.0, theta = 2.0);
#else
inline constexpr auto right = gradient(e, radius, theta)(radius = 2.0, theta = 1.0);
#endif
