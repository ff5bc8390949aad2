// error: the exponent of a power in a formula has at most 31 bits
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

#include <boost/hana/integral_constant.hpp>

using namespace boost::hana::literals;
inline constexpr auto x = leibniz::variable<"x">;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = pow(x, 3000000000_c);
#else
inline constexpr auto right = pow(x, 2000000000_c);
#endif
