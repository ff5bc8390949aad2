// error: the curl is of a field with as many components as coordinates
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto field = [](auto const& x) { return leibniz::vector{x[0], x[1], x[2]}; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::curl(field, leibniz::vector{1.0, 2.0, 3.0, 4.0});
#else
inline constexpr auto right = leibniz::curl(field, leibniz::vector{1.0, 2.0, 3.0});
#endif
