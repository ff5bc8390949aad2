// error: solve_needs_a_nonsingular_matrix
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

// Elimination rounds the last pivot of this matrix to 1e-16, not to 0: it is refused all the same.
#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::inverse(leibniz::matrix{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}});
#else
inline constexpr auto right = leibniz::inverse(leibniz::matrix{{1, 2, 3}, {4, 5, 6}, {7, 8, 10}});
#endif
