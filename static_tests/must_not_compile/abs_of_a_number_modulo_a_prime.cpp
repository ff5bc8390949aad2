// error: numbers modulo a prime have no order: compare them with ==
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

inline constexpr leibniz::modular<> x{2};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative([](auto y) { return abs(y); }, x);
#else
inline constexpr auto right = leibniz::derivative([](auto y) { return square(y); }, x);
#endif
