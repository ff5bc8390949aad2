// error: several expressions are called with numbers: write substitute
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;
inline constexpr auto e = x * x * y;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = gradient(e, x, y)(x = y, y = 1.0);
#else
inline constexpr auto right = gradient(substitute(e, x = y), x, y)(y = 1.0);
#endif
