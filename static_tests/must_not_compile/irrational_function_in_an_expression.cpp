// error: this function takes rational numbers to irrational ones: call it with a floating-point number
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto x = leibniz::variable<"x">;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = exp(x)(x = leibniz::rational{1, 2});
#else
inline constexpr auto right = exp(x)(x = 0.5);
#endif
