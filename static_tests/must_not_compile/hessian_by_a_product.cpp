// error: an expression is differentiated by variables alone: for a derivative by x \* y substitute
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>
#include <leibniz/linear.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;
inline constexpr auto e = x * x * y;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    hessian(e, x* y, y)(x = 2.0, y = 1.0) + leibniz::matrix{{1.0, 2.0}, {3.0, 4.0}};
#else
inline constexpr auto right =
    hessian(e, x, y)(x = 2.0, y = 1.0) + leibniz::matrix{{1.0, 2.0}, {3.0, 4.0}};
#endif
