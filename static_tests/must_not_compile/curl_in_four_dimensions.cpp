// error: the curl is of a field in 2 or 3 dimensions
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::curl([](auto const& x) { return x; }, leibniz::vector{1.0, 2.0, 3.0, 4.0});
#else
inline constexpr auto right =
    leibniz::curl([](auto const& x) { return x; }, leibniz::vector{1.0, 2.0, 3.0});
#endif
