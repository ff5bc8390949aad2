// error: a vector stands on the right of a matrix: write transpose\(A\) \* v
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

inline constexpr auto a = leibniz::matrix{{1, 2, 3}, {4, 5, 6}};
inline constexpr auto v = leibniz::vector{1, 2};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = v * a;
#else
inline constexpr auto right = transpose(a) * v;
#endif
