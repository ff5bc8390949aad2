// error: vector_index_out_of_range
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

inline constexpr auto v = leibniz::vector{1, 2, 3};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = v[3];
#else
inline constexpr auto right = v[2];
#endif
