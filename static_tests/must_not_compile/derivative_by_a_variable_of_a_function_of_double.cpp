// error: what is differentiated by a variable is an expression, or a function of one
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto x = leibniz::variable<"x">;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = derivative([](double a) { return a * a; }, x);
#else
inline constexpr auto right = derivative([](auto a) { return a * a; }, x);
#endif
