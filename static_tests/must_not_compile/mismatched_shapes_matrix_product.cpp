// error: a matrix product needs as many columns on the left as rows on the right
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

inline constexpr auto a = leibniz::matrix{{1, 2}, {3, 4}, {5, 6}};
inline constexpr auto b = leibniz::matrix{{1, 2, 3}, {4, 5, 6}};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = a * a;
#else
inline constexpr auto right = a * b;
#endif
