// error: a variable has two values in one call: write each name once
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;
inline constexpr auto e = x * x * y;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = substitute(e, x = y, x = 2.0);
#else
inline constexpr auto right = substitute(e, x = y, y = 2.0);
#endif
