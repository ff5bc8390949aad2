// error: as many columns in the matrix as entries in the vector
// error: 2(UL)? == 3
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

inline constexpr auto a = leibniz::matrix{{1, 2}, {3, 4}, {5, 6}};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = a * leibniz::vector{1, 2, 3};
#else
inline constexpr auto right = a * leibniz::vector{1, 2};
#endif
