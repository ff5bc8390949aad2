// error: the callable takes plain numbers only: make it generic in its number, .auto x. instead of .double x.
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto y =
    leibniz::implicit([](double x, double y) { return x * x + y * y - 1; }, 1.0);
#else
inline constexpr auto y = leibniz::implicit([](auto x, auto y) { return x * x + y * y - 1; }, 1.0);
#endif
inline constexpr auto slope = leibniz::derivative(y, 0.5);
