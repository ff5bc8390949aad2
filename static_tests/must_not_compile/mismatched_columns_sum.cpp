// error: two matrices added, subtracted or compared have the same number of columns
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

inline constexpr auto a = leibniz::matrix{{1, 2}, {3, 4}, {5, 6}};
inline constexpr auto b = leibniz::matrix{{1, 2, 3}, {4, 5, 6}};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = a == leibniz::matrix{{1}, {2}, {3}};
#else
inline constexpr auto right = a == transpose(b);
#endif
