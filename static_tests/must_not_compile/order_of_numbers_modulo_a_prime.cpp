// error: numbers modulo a prime have no order: compare them with ==
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

inline constexpr leibniz::modular<> x{2};

#ifdef MUST_NOT_COMPILE
inline constexpr bool wrong = x < 3;
#else
inline constexpr bool right = x != 3;
#endif
