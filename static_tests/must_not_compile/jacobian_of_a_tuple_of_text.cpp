// error: a Jacobian is of a tuple of expressions and numbers alone
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

#include <boost/hana/tuple.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;
inline constexpr auto e = x * x * y;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = jacobian(boost::hana::make_tuple(e, "x"), x, y);
#else
inline constexpr auto right = jacobian(boost::hana::make_tuple(e, x), x, y);
#endif
