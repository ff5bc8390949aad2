// error: this function takes rational numbers to irrational ones: call it with a floating-point number
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto angle = [](auto x, auto y) { return atan2(y, x); };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::gradient(angle, leibniz::rational{3}, leibniz::rational{4});
#else
inline constexpr auto right = leibniz::gradient(angle, 3.0, 4.0);
#endif
