// error: this function takes rational numbers to irrational ones: call it with a floating-point number
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

using leibniz::complex;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = exp(complex{leibniz::rational{1, 2}});
#else
inline constexpr auto right = exp(complex{0.5});
#endif
