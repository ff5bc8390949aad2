// error: log_needs_a_positive_argument
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto logarithm = [](auto x) { return log(x); };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative(logarithm, -1.0);
#else
inline constexpr auto right = leibniz::derivative(logarithm, 1.0);
#endif
