// error: the callable cannot be called with these arguments: their count and shapes are not the ones it takes
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto circle = [](auto x, auto y) { return x * x + y * y - 1; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto y = leibniz::implicit(circle, [](auto x, auto) { return x; });
#else
inline constexpr auto y =
    leibniz::implicit(circle, [](auto x) { return leibniz::sqrt(1 - x * x); });
#endif
inline constexpr auto slope = leibniz::derivative(y, 0.5);
