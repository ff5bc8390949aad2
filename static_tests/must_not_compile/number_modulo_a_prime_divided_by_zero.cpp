// error: number_modulo_a_prime_divided_by_zero
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

inline constexpr leibniz::modular<> x{2};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = 1 / (x - 2);
#else
inline constexpr auto right = 1 / (x - 3);
#endif
