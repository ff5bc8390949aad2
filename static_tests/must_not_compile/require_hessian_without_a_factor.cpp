// error: the_hand_written_derivative_differs_from_the_one_by_dual_numbers
// error: the derivative differs in row("\), | )1
// error: column("\), | )1
// error: (by dual numbers"\), leibniz::rational{8, 3}|"8/3 by dual numbers")
// error: (hand-written"\), leibniz::rational{4, 3}|"4/3 hand-written")
// error: (at"\), leibniz::rational{4, 3}, leibniz::rational{-1, 2}|"x0 = 4/3", "x1 = -1/2")
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify.hpp>

inline constexpr auto f = [](auto const& x) { return x[0] * x[1] * x[1]; };
inline constexpr auto right_hessian = [](auto const& x) {
    return leibniz::matrix{{0 * x[0], 2 * x[1]}, {2 * x[1], 2 * x[0]}};
};
inline constexpr auto wrong_hessian = [](auto const& x) {
    return leibniz::matrix{{0 * x[0], 2 * x[1]}, {2 * x[1], x[0]}};
};

// The first point does not show it.
inline constexpr leibniz::vector zero{leibniz::rational{0}, leibniz::rational{3}};
inline constexpr leibniz::vector x{leibniz::rational{4, 3}, leibniz::rational{-1, 2}};

#ifdef MUST_NOT_COMPILE
inline constexpr bool wrong = leibniz::require_hessian(f, wrong_hessian, zero, x);
#else
inline constexpr bool right = leibniz::require_hessian(f, right_hessian, zero, x);
#endif
