// error: a_strict_function_has_no_slope_here
// error: pole_of_quotient
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto hyperbola = [](auto x) { return 1 / x; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::gradient(leibniz::strict(hyperbola), 0.0);
#else
inline constexpr auto right = leibniz::gradient(leibniz::strict(hyperbola), 0.5);
#endif
