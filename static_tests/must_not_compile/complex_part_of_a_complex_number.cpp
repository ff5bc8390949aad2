// error: the parts of a complex number are real numbers: neither integers nor complex
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

using leibniz::complex;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = complex{complex{1.0, 2.0}, complex{3.0, 4.0}}.real;
#else
inline constexpr auto right = complex{1.0, 2.0}.real;
#endif
