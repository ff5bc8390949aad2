// error: newton_iteration_finds_no_root_from_this_start
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto y = leibniz::implicit([](auto x, auto y) { return x * x + y * y - 1; }, 1.0);

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = y(2.0);
#else
inline constexpr auto right = y(0.5);
#endif
