// error: a number and a vector or matrix cannot be added, subtracted or compared
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

// f(x₀ + Δx) − f(x₀) is a vector, (∂yᵢ/∂x₁ … ∂yᵢ/∂xₙ)Δx a number. (f is linear: ≈ is =.)
inline constexpr auto f = [](auto const& x) { return leibniz::vector{2 * x[0] + x[1], 3 * x[1]}; };
inline constexpr auto x0 = leibniz::vector{1, 2};
inline constexpr auto dx = leibniz::vector{3, 4};
inline constexpr auto J = leibniz::jacobian(f, x0);
inline constexpr int i = 0;

#ifdef MUST_NOT_COMPILE
inline constexpr bool wrong = f(x0 + dx) - f(x0) == dot(J.row(i), dx);
#else
inline constexpr bool right = f(x0 + dx) - f(x0) == J * dx;
static_assert(right);
#endif
