// error: is irrational: call this expression with a floating-point number
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto e = leibniz::pi_c * x;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = e(x = leibniz::rational{1, 2});
#else
inline constexpr auto right = e(x = 0.5);
#endif
