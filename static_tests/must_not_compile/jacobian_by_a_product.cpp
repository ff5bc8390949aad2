// error: an expression is differentiated by variables alone: for a derivative by x \* y substitute
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>
#include <leibniz/linear.hpp>

#include <boost/hana/tuple.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;
inline constexpr auto e = x * x * y;
inline constexpr auto f = boost::hana::make_tuple(e, x);

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    jacobian(f, x* y, y)(x = 2.0, y = 1.0) + leibniz::matrix{{1.0, 2.0}, {3.0, 4.0}};
#else
inline constexpr auto right =
    jacobian(f, x, y)(x = 2.0, y = 1.0) + leibniz::matrix{{1.0, 2.0}, {3.0, 4.0}};
#endif
