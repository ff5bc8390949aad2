// error: a vector and a matrix cannot be added, subtracted or compared
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

// z = Wx → J = w
inline constexpr auto W = leibniz::matrix{{1, 2, 3}, {4, 5, 6}};
inline constexpr auto w = leibniz::vector{1, 2, 3};
inline constexpr auto J = leibniz::jacobian([](auto const& x) { return W * x; }, w);

#ifdef MUST_NOT_COMPILE
inline constexpr bool wrong = J == w;
#else
inline constexpr bool right = J == W;
static_assert(right);
#endif
