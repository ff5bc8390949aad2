// error: a hand-written derivative has the shape of the one by dual numbers
// error: matrix<double, 2(UL)?, 3(UL)?>
// error: matrix<double, 3(UL)?, 2(UL)?>
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>
#include <leibniz/verify.hpp>

inline constexpr auto f = [](auto const& x) { return leibniz::vector{x[0] + x[1], x[1] * x[2]}; };
inline constexpr auto right_jacobian = [](auto const& x) {
    return leibniz::matrix{{x[0] / x[0], 1, 0}, {0, x[2], x[1]}};
};

#ifdef MUST_NOT_COMPILE
inline constexpr bool wrong = leibniz::require_jacobian(
    f, [](auto const& x) { return transpose(right_jacobian(x)); }, leibniz::vector{1.0, 2.0, 3.0});
#else
inline constexpr bool right =
    leibniz::require_jacobian(f, right_jacobian, leibniz::vector{1.0, 2.0, 3.0});
#endif
