// error: each expression has a type of its own: write g.0_c., not g.0.
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

#include <boost/hana/integral_constant.hpp>

using namespace boost::hana::literals;
inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;
inline constexpr auto e = x * x * y;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = gradient(e, x, y)[1];
#else
inline constexpr auto right = gradient(e, x, y)[1_c];
#endif
