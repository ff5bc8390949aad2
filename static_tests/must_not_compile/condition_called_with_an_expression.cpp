// error: a condition is called with numbers: substitute in the select around it
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;

#ifdef MUST_NOT_COMPILE
inline constexpr bool wrong = (x < y)(x = y, y = 1.0);
#else
inline constexpr bool right = (x < y)(x = 0.5, y = 1.0);
#endif
