// error: a matrix times a vector needs as many columns in the matrix as entries in the vector
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

// Σⱼ(∂uⱼ/∂xᵢ)vⱼ is entry i of (∂u/∂x)ᵀv: ∂u/∂x has as many columns as x has entries.
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
inline constexpr auto wrong = u_by_x * v(x) + v_by_x * u(x);
#else
inline constexpr auto right = transpose(u_by_x) * v(x) + transpose(v_by_x) * u(x);
static_assert(right == gradient);
#endif
