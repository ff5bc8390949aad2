// error: an expression is differentiated by its variables: write derivative
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/expression.hpp>

#include <boost/hana/tuple.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;
inline constexpr auto e = x * x * y;
inline constexpr auto f = boost::hana::make_tuple(e, x);

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = jacobian(f, 2.0, 1.0);
#else
inline constexpr auto right = jacobian(f, x, y)(x = 2.0, y = 1.0);
#endif
