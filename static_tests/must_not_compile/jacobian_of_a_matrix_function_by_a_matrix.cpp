// error: the jacobian is by scalars or by one vector: by a matrix take partial<0>
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

inline constexpr leibniz::matrix w{{1.0, 2.0}, {3.0, 4.0}};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::jacobian([](auto const& m) { return m * m; }, w);
#else
inline constexpr auto right = leibniz::partial<0>([](auto const& m) { return (m * m).row(0); }, w);
#endif
