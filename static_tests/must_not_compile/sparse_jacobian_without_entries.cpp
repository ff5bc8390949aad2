// error: the function depends on nothing at these samples: its Jacobian is zero there
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>
#include <leibniz/program/sparse_jacobian.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto positive_part = [](auto const& x) { return x[0] > 0 ? x[0] : 0 * x[0]; };
inline constexpr leibniz::vector positive{1, 2};
inline constexpr leibniz::vector negative{-1, 2};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::sparse_jacobian<positive_part, negative>(negative);
#else
inline constexpr auto right = leibniz::sparse_jacobian<positive_part, positive>(negative);
#endif
