// error: a Jacobian is of several expressions: write gradient
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

#include <boost/hana/tuple.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;
inline constexpr auto e = x * x * y;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = jacobian(e, x, y);
#else
inline constexpr auto right = jacobian(boost::hana::make_tuple(e), x, y);
#endif
