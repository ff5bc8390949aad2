// error: the modulus is a prime below 2 to the power of 63
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr leibniz::modular<91> wrong{5};
#else
inline constexpr leibniz::modular<97> right{5};
#endif
