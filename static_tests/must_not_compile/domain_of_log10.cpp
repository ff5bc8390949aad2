// error: log10_needs_a_positive_argument
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto function = [](auto x) { return log10(x); };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative(function, -1.0);
#else
inline constexpr auto right = leibniz::derivative(function, 1.0);
#endif
