// error: vjp takes weights of the shape of the function's result
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto curve = [](auto const& x) {
    return leibniz::vector{x[0], x[1], x[0] * x[1]};
};
inline constexpr auto point = leibniz::vector{1.0, 2.0};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::vjp(curve, point, leibniz::vector{1.0, 0.0});
#else
inline constexpr auto right = leibniz::vjp(curve, point, leibniz::vector{1.0, 0.0, 0.0});
#endif
