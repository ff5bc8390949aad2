// error: pow_of_a_rational_number_needs_an_integer_exponent
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = pow(leibniz::rational{4}, 0.5);
#else
inline constexpr auto right = sqrt(leibniz::rational{4});
#endif
