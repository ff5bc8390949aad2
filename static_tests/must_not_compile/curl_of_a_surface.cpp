// error: the curl is of a field with as many components as coordinates
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::curl([](auto u, auto v) { return leibniz::vector{u, v, u * v}; }, 1.0, 2.0);
#else
inline constexpr auto right =
    leibniz::curl([](auto u, auto v) { return leibniz::vector{u, u * v}; }, 1.0, 2.0);
#endif
