// error: a power modulo a prime has an integer as its exponent: pow\(x, 3\), not pow\(x, 3.0\)
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

inline constexpr leibniz::modular<> x{2};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative([](auto y) { return pow(y, 3.0); }, x);
#else
inline constexpr auto right = leibniz::derivative([](auto y) { return pow(y, 3); }, x);
#endif
