// error: a variable of this expression has no value: write e
// error: "theta"
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto radius = leibniz::variable<"radius">;
inline constexpr auto theta = leibniz::variable<"theta">;
inline constexpr auto e = radius * sin(theta);

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = hessian(e, radius, theta)(radius = 2.0);
#else
inline constexpr auto right = hessian(e, radius, theta)(radius = 2.0, theta = 1.0);
#endif
