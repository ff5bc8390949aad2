// error: this operator takes scalars, or one vector, matrix, array, tuple or struct: for several of these use partial<I> or jacobian_blocks
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto difference = [](auto const& x, auto const& y) { return x - y; };
inline constexpr leibniz::vector point{1.0, 2.0};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::curl(difference, point, point);
#else
inline constexpr auto right =
    leibniz::curl([](auto const& x) { return difference(x, point); }, point);
#endif
