// error: an expression is differentiated by variables alone: for a derivative by x \* y substitute
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;
inline constexpr auto e = x * x * y;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = derivative(e, x* y);
#else
inline constexpr auto right = derivative(e, x);
#endif
