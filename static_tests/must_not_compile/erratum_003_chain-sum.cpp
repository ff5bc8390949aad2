// error: a number and a vector or matrix cannot be added, subtracted or compared
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

// The column (∂zᵢ/∂x₁; …; ∂zᵢ/∂xₙ) is not the row (∂zᵢ/∂y₁ … ∂zᵢ/∂y_m) times one column of ∂y/∂x.
inline constexpr auto f = [](auto const& x) {
    return leibniz::vector{x[0] * x[1], x[0] + x[1], 2 * x[1]};
};
inline constexpr auto g = [](auto const& y) { return leibniz::vector{y[0], y[1] * y[2]}; };
inline constexpr auto x = leibniz::vector{1, 2};
inline constexpr int i = 1;
inline constexpr auto zi_by_x = leibniz::gradient([](auto const& t) { return g(f(t))[i]; }, x);
inline constexpr auto zi_by_y = leibniz::jacobian(g, f(x)).row(i);
inline constexpr auto y_by_x = leibniz::jacobian(f, x);

#ifdef MUST_NOT_COMPILE
inline constexpr bool wrong = zi_by_x == dot(zi_by_y, y_by_x.column(i));
#else
inline constexpr bool right = transpose(zi_by_x) == transpose(zi_by_y) * y_by_x;
static_assert(right);
#endif
