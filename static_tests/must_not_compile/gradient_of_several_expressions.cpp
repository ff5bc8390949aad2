// error: the gradient is of one expression: write jacobian
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

#include <boost/hana/tuple.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;
inline constexpr auto e = x * x * y;
inline constexpr auto f = boost::hana::make_tuple(e, x);

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = gradient(f, x, y);
#else
inline constexpr auto right = jacobian(f, x, y);
#endif
