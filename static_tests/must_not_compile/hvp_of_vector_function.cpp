// error: hvp is of a scalar function: of a vector function take the hvp of each component
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto point = leibniz::vector{1.0, 2.0};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::hvp([](auto const& x) { return x; }, point, point);
#else
inline constexpr auto right = leibniz::hvp([](auto const& x) { return x[0] * x[1]; }, point, point);
#endif
