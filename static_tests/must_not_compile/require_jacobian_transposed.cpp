// error: the_hand_written_derivative_differs_from_the_one_by_dual_numbers
// error: the derivative differs in row("\), | )0
// error: column("\), | )1
// error: (by dual numbers"\), 6.6666666666666663e-1|"0.6666666666666666 by dual numbers")
// error: (hand-written"\), 4.0e\+0|"4.0 hand-written")
// error: (at"\), 2.0e\+0, 3.3333333333333331e-1|"x0 = 2.0", "x1 = 0.3333333333333333")
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>
#include <leibniz/verify.hpp>

#include <tuple>

inline constexpr auto square = [](auto x, auto y) { return leibniz::vector{y * y, x * x}; };
inline constexpr auto right_jacobian = [](auto x, auto y) {
    return leibniz::matrix{{0 * x, 2 * y}, {2 * x, 0 * y}};
};
inline constexpr auto wrong_jacobian = [](auto x, auto y) {
    return leibniz::matrix{{0 * x, 2 * x}, {2 * y, 0 * y}};
};

#ifdef MUST_NOT_COMPILE
inline constexpr bool wrong =
    leibniz::require_jacobian(square, wrong_jacobian, std::tuple{2.0, 1.0 / 3});
#else
inline constexpr bool right =
    leibniz::require_jacobian(square, right_jacobian, std::tuple{2.0, 1.0 / 3});
#endif
