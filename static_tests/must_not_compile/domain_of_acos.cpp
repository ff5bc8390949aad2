// error: acos_needs_an_argument_between_minus_one_and_one
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto function = [](auto x) { return acos(x); };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative(function, -1.5);
#else
inline constexpr auto right = leibniz::derivative(function, -0.5);
#endif
