// error: the_hand_written_derivative_differs_from_the_one_by_dual_numbers
// error: the derivative differs in entry("\), | )1
// error: (by dual numbers"\), 4.0e\+0|"4.0 by dual numbers")
// error: (hand-written"\), -2.0e\+0|"-2.0 hand-written")
// error: (ulp apart"\), 9.22[0-9]*e\+18|"9.22[0-9]*e18 ulp apart")
// error: (at"\), 1.5e\+0, -0.0, 3.0e\+0|"x0 = 1.5", "x1 = -0.0", "x2 = 3.0")
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify.hpp>

inline constexpr auto f = [](auto const& x) {
    return x[0] * x[2] + leibniz::exp(x[1]) + x[1] * x[2];
};
inline constexpr auto right_gradient = [](auto const& x) {
    return leibniz::vector{x[2], leibniz::exp(x[1]) + x[2], x[0] + x[1]};
};
inline constexpr auto wrong_gradient = [](auto const& x) {
    return leibniz::vector{x[2], leibniz::exp(x[1]) - x[2], x[0] + x[1]};
};

#ifdef MUST_NOT_COMPILE
inline constexpr bool wrong =
    leibniz::require_gradient(f, wrong_gradient, leibniz::vector{1.5, -0.0, 3.0});
#else
inline constexpr bool right =
    leibniz::require_gradient(f, right_gradient, leibniz::vector{1.5, -0.0, 3.0});
#endif
