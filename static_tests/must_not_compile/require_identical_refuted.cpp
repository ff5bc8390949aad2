// error: the_two_sides_are_not_identical
// error: the sides differ in entry("\), | )1
// error: (on the left"\), 2.5e-1|"0.25 on the left")
// error: (on the right"\), 5.0e-1|"0.5 on the right")
// error: (at"\), 5.0e-1, 1.25e\+0, 7.5e-1|"x0 = 0.5", "x1 = 1.25", "x2 = 0.75")
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/verify.hpp>

inline constexpr auto gradient_of_volume =
    leibniz::gradient([](auto const& x) { return x[0] * x[0] * x[1] + x[2]; });

#ifdef MUST_NOT_COMPILE
inline constexpr auto by_hand = [](auto const& x) {
    return leibniz::vector{2 * x[0] * x[1], x[0], 1 + 0 * x[2]};
};
#else
inline constexpr auto by_hand = [](auto const& x) {
    return leibniz::vector{2 * x[0] * x[1], x[0] * x[0], 1 + 0 * x[2]};
};
#endif
inline constexpr bool proved =
    leibniz::require_identical<leibniz::vector<double, 3>>(gradient_of_volume, by_hand);
