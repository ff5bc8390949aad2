// error: two vectors have several products: write dot\(a, b\), outer\(a, b\) or cross\(a, b\)
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

// ‖u v‖² for ‖u − v‖²: what is under the norm
inline constexpr auto u = leibniz::vector{1, 2};
inline constexpr auto v = leibniz::vector{3, -1};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = u * v;
#else
inline constexpr auto right = u - v;
static_assert(norm_squared(right) == dot(u - v, u - v));
#endif
