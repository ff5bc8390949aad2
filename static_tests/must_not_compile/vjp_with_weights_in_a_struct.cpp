// error: vjp takes weights of the shape of the function's result
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

struct weights {
    double first, second;
};
inline constexpr leibniz::vector point{1.0, 2.0};
inline constexpr auto identity = [](auto const& x) { return x; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::vjp(identity, point, weights{1.0, 2.0});
#else
inline constexpr auto right = leibniz::vjp(identity, point, leibniz::vector{1.0, 2.0});
#endif
