// error: acosh_needs_an_argument_of_at_least_one
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto function = [](auto x) { return acosh(x); };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative(function, 0.5);
#else
inline constexpr auto right = leibniz::derivative(function, 1.5);
#endif
