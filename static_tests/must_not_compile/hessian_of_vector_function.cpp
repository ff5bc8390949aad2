// error: the hessian is of a scalar function: of a vector function take the hessian of each component
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto curve = [](auto x, auto y) { return leibniz::vector{x * y, x - y}; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::hessian(curve, 1.0, 2.0);
#else
inline constexpr auto right =
    leibniz::hessian([](auto x, auto y) { return curve(x, y)[0]; }, 1.0, 2.0);
#endif
