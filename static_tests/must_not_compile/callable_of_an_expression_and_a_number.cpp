// error: a callable is made of an expression and its variables
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;
inline constexpr auto e = x * x * y;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = callable(e, x, 1.0);
#else
inline constexpr auto right = callable(e, x, y);
#endif
