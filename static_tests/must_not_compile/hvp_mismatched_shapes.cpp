// error: hvp takes a direction of the shape of the point
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto product = [](auto const& v) { return v[0] * v[1]; };
inline constexpr leibniz::vector point{1.0, 2.0};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::hvp(product, point, leibniz::vector{1.0, 2.0, 3.0});
#else
inline constexpr auto right = leibniz::hvp(product, point, leibniz::vector{1.0, 2.0});
#endif
