// error: the trace needs a square matrix
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

inline constexpr auto a = leibniz::matrix{{1, 2}, {3, 4}, {5, 6}};
inline constexpr auto b = leibniz::matrix{{1, 2, 3}, {4, 5, 6}};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = trace(a);
#else
inline constexpr auto right = trace(a * b);
#endif
