// error: a_strict_function_has_no_slope_here
// error: rules::abs
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto distance = [](auto x) { return abs(x - 3); };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative(leibniz::strict(distance), 3.0);
#else
inline constexpr auto right = leibniz::derivative(leibniz::strict(distance), 2.5);
#endif
