// error: the laplacian is of a scalar function: of a vector function take the laplacian of each component
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto field = [](auto x, auto y) { return leibniz::vector{x * y, x - y}; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::laplacian(field, 1.0, 2.0);
#else
inline constexpr auto right =
    leibniz::laplacian([](auto x, auto y) { return field(x, y)[0]; }, 1.0, 2.0);
#endif
