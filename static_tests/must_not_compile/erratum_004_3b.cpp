// error: a number cannot be divided by a vector or matrix
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

// ∂(xᵀx)/x for ∂(xᵀx)/∂x: the number ∂(xᵀx), of a step ∂x, divided by the vector x
inline constexpr auto square = [](auto const& x) { return dot(x, x); };
inline constexpr auto x = leibniz::vector{1, 2};
inline constexpr auto dx = leibniz::vector{3, -1};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::jvp(square, x, dx) / x;
#else
inline constexpr auto right = leibniz::gradient(square, x);
static_assert(right == 2 * x && dot(right, dx) == leibniz::jvp(square, x, dx));
#endif
