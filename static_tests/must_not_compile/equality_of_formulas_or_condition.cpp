// error: a == b compares two formulas, here and now: write the condition equals
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = select(x == y || x < y, x, y);
#else
inline constexpr auto right = select(equals(x, y) || x < y, x, y);
#endif
