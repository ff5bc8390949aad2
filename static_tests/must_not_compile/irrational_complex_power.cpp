// error: pow_of_a_rational_number_needs_an_integer_exponent
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

inline constexpr leibniz::complex<leibniz::rational> z{1, 2};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = pow(z, z);
#else
inline constexpr auto right = pow(z, -2);
#endif
