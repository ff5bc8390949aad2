// error: the gradient is of a scalar function: the derivative of a vector function is its jacobian
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto curve = [](auto x, auto y) { return leibniz::vector{x * y, x - y}; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::gradient(curve, 1.0, 2.0);
#else
inline constexpr auto right = leibniz::jacobian(curve, 1.0, 2.0);
#endif
