// error: a vector and a matrix cannot be added, subtracted or compared
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

// The row [2(Ax)₁, …, 2(Ax)ₙ] is not the column 2Ax.
inline constexpr auto A = leibniz::matrix{{1, 2}, {2, 5}};
inline constexpr auto x = leibniz::vector{3, -1};
inline constexpr auto row = leibniz::jacobian([](auto const& t) { return dot(t, A * t); }, x);

#ifdef MUST_NOT_COMPILE
inline constexpr bool wrong = row == 2 * (A * x);
#else
inline constexpr bool right = transpose(row).column(0) == 2 * (A * x);
static_assert(right);
#endif
