// error: no match
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto second = leibniz::hessian([](auto x, auto y) { return x * x * y; });

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = second();
#else
inline constexpr auto right = second(1.0, 2.0);
#endif
