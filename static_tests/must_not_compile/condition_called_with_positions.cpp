// error: the variables of an expression have no order: write e
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = (x < y)(2.0, 1.0);
#else
inline constexpr auto right = (x < y)(x = 2.0, y = 1.0);
#endif
