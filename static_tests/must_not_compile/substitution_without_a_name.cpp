// error: what is substituted has a name: write substitute
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;
inline constexpr auto e = x * x * y;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = substitute(e, 2.0);
#else
inline constexpr auto right = substitute(e, x = 2.0);
#endif
