// error: an implicit function has an equation for each unknown: g returns the shape of its last argument
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto y = leibniz::implicit(
    [](auto x, auto y) { return leibniz::vector{x * x + y * y - 1, x - y}; }, 1.0);
#else
inline constexpr auto y = leibniz::implicit([](auto x, auto y) { return x * x + y * y - 1; }, 1.0);
#endif
inline constexpr auto slope = leibniz::derivative(y, 0.5);
