// error: the variables of an expression have no order: write e
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/expression.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;
inline constexpr auto e = x * x * y;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = value_and_gradient(e, 2.0, 1.0).gradient[0];
#else
inline constexpr auto right = value_and_gradient(callable(e, x, y), 2.0, 1.0).gradient[0];
#endif
