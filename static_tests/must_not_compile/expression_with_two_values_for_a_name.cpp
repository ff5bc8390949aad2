// error: a variable has two values in one call: write each name once
// error: "x"
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;
inline constexpr auto e = x * x * y;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = e(x = 2.0, y = 1.0, x = 3.0);
#else
inline constexpr auto right = e(x = 2.0, y = 1.0);
#endif
