// error: this function takes rational numbers to irrational ones: call it with a floating-point number
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = sin(leibniz::rational{1, 2});
#else
inline constexpr auto right = leibniz::sin(double(leibniz::rational{1, 2}));
#endif
