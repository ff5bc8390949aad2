// error: a Jacobian has a row for each number of the result and a column for each number of the arguments
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto swap = [](auto x, auto y, auto z) { return leibniz::vector{y + z, x}; };

#ifdef MUST_NOT_COMPILE
inline constexpr leibniz::function_and_jacobian given{
    swap, [](auto, auto, auto) { return leibniz::matrix{{0, 1}, {1, 0}, {1, 0}}; }};
inline constexpr auto wrong = leibniz::jacobian(given, 1.0, 2.0, 3.0);
#else
inline constexpr leibniz::function_and_jacobian given{
    swap, [](auto, auto, auto) { return leibniz::matrix{{0, 1, 1}, {1, 0, 0}}; }};
inline constexpr auto right = leibniz::jacobian(given, 1.0, 2.0, 3.0);
#endif
