// error: matrix_index_out_of_range
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

inline constexpr auto a = leibniz::matrix{{1, 2, 3}, {4, 5, 6}};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = a(2, 0);
#else
inline constexpr auto right = a(1, 0);
#endif
