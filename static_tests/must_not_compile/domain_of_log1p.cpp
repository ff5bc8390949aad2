// error: log1p_needs_an_argument_above_minus_one
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto function = [](auto x) { return log1p(x); };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative(function, -2.0);
#else
inline constexpr auto right = leibniz::derivative(function, -0.5);
#endif
