// error: an expression is differentiated by its variables: write derivative
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/expression.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;
inline constexpr auto e = x * x * y;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = derivative(e, 2.0);
#else
inline constexpr auto right = derivative(e, x)(x = 2.0, y = 1.0);
#endif
