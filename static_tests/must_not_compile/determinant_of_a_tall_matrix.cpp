// error: only a square matrix has a determinant
// error: 3(UL)? == 2
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

inline constexpr auto tall = leibniz::matrix{{1, 2}, {3, 4}, {5, 6}};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = determinant(tall);
#else
inline constexpr auto right = determinant(transpose(tall) * tall);
#endif
