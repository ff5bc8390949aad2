// error: two vectors have several products: write dot\(a, b\), outer\(a, b\) or cross\(a, b\)
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

inline constexpr auto a = leibniz::vector{1, 2, 3};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = a * a;
#else
inline constexpr auto right = dot(a, a);
#endif
