// error: the callable cannot be called with these arguments: their count and shapes are not the ones it takes
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr leibniz::vector point{1.0, 2.0};
inline constexpr auto sum = [](auto const& x, auto const& y) { return x + y; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::vjp(sum, point, point);
#else
inline constexpr auto right =
    leibniz::vjp([](auto const& x) { return sum(x, point); }, point, point);
#endif
