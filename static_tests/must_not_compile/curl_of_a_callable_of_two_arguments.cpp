// error: the callable cannot be called with these arguments: their count and shapes are not the ones it takes
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto field = [](auto x, auto y) { return leibniz::vector{y, x * x}; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::curl(field, 1.0, 2.0, 3.0);
#else
inline constexpr auto right = leibniz::curl(field, 1.0, 2.0);
#endif
