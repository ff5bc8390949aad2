// error: jvp takes a direction of the shape of the point
// error: vector<double, 2(UL)?>
// error: vector<double, 3(UL)?>
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto product = [](auto const& x) { return x[0] * x[1]; };
inline constexpr auto point = leibniz::vector{1.0, 2.0};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::jvp(product, point, leibniz::vector{1.0, 0.0, 0.0});
#else
inline constexpr auto right = leibniz::jvp(product, point, leibniz::vector{1.0, 0.0});
#endif
