// error: the expression has a variable that is no argument: write all its variables
// error: "y"
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;
inline constexpr auto e = x * x * y;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = callable(e, x)(2.0);
#else
inline constexpr auto right = callable(e, x, y)(2.0, 1.0);
#endif
