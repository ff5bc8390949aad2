// error: this function takes rational numbers to irrational ones: call it with a floating-point number
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto bell = [](auto x) { return exp(-x * x); };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative<2>(bell, leibniz::rational{1, 2});
#else
inline constexpr auto right = leibniz::derivative<2>(bell, 0.5);
#endif
