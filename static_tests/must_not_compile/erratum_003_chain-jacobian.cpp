// error: two matrices added, subtracted or compared have the same number of rows
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

// ∂z/∂x = (∂z/∂y)(∂y/∂x) for ℝ² → ℝ³ → ℝ⁴: (k×n) = (k×m)(m×n), not (1×n) = (1×m)(m×n)
inline constexpr auto f = [](auto const& x) {
    return leibniz::vector{x[0] * x[1], x[0] + x[1], 2 * x[1]};
};
inline constexpr auto g = [](auto const& y) {
    return leibniz::vector{y[0], y[1] * y[2], y[2], y[0] - y[1]};
};
inline constexpr auto x = leibniz::vector{1, 2};
inline constexpr auto z_by_x = leibniz::jacobian([](auto const& t) { return g(f(t)); }, x);
inline constexpr auto z_by_y = leibniz::jacobian(g, f(x));
inline constexpr auto y_by_x = leibniz::jacobian(f, x);

#ifdef MUST_NOT_COMPILE
inline constexpr bool wrong = z_by_x == transpose(z_by_y.row(0)) * y_by_x;
#else
inline constexpr bool right = z_by_x == z_by_y * y_by_x;
static_assert(right);
#endif
