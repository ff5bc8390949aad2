// error: no_number_modulo_this_prime_has_this_square
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

inline constexpr leibniz::modular<7> x{2};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = sqrt(-x);
#else
inline constexpr auto right = sqrt(x);
#endif
