// error: a second derivative of an expression is written derivative
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto e = x * x * x;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = derivative<2>(e, x);
#else
inline constexpr auto right = derivative(derivative(e, x), x);
#endif
