// error: pow_of_a_negative_base_needs_an_integer_exponent
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::pow(-2.0, 0.5);
#else
inline constexpr auto right = leibniz::pow(-2.0, 3);
#endif
