// error: zero_divided_by_zero
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto cardinal_sine = [](auto x) { return sin(x) / x; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative(cardinal_sine, 0.0);
#else
inline constexpr auto right = leibniz::derivative(cardinal_sine, 1.0);
#endif
