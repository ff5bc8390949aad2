// error: a_formula_divides_by_zero
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;
inline constexpr auto e = x * x * y;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = simplify(e / (x - x));
#else
inline constexpr auto right = simplify(e / (x + x));
#endif
