// error: the third derivatives are of a scalar function: of a vector function take those of each component
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto curve = [](auto x) { return leibniz::vector{x, x * x * x}; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::third_derivatives(curve, 2.0);
#else
inline constexpr auto right = leibniz::derivative<3>(curve, 2.0);
#endif
