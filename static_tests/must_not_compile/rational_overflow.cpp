// error: rational_number_needs_more_than_64_bits
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = pow(leibniz::rational{3, 2}, 64);
#else
inline constexpr auto right = pow(leibniz::rational{3, 2}, 32);
#endif
