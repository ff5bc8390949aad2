// error: two vectors added, subtracted or compared have the same size
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

// ∇uᵀv has as many entries as x; the row (∂u₁/∂x₁ … ∂u_m/∂x₁) times v is one of them.
inline constexpr auto u = [](auto const& x) {
    return leibniz::vector{x[0] * x[1], x[0], 3 * x[1]};
};
inline constexpr auto v = [](auto const& x) {
    return leibniz::vector{x[0] + x[1], x[1], x[0] * x[0]};
};
inline constexpr auto x = leibniz::vector{1, 2};
inline constexpr auto u_by_x = leibniz::jacobian(u, x);
inline constexpr auto v_by_x = leibniz::jacobian(v, x);
inline constexpr auto gradient =
    leibniz::gradient([](auto const& t) { return dot(u(t), v(t)); }, x);

#ifdef MUST_NOT_COMPILE
inline constexpr bool wrong =
    gradient == transpose(u_by_x.column(0)) * v(x) + transpose(v_by_x.column(0)) * u(x);
#else
inline constexpr bool right = gradient == transpose(u_by_x) * v(x) + transpose(v_by_x) * u(x);
static_assert(right);
#endif
