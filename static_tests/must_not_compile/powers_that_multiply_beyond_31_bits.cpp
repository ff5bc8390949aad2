// error: an_exponent_in_a_formula_needs_more_than_31_bits
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

#include <boost/hana/integral_constant.hpp>

using namespace boost::hana::literals;
inline constexpr auto x = leibniz::variable<"x">;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = simplify(pow(pow(x, 100000_c), 100000_c));
#else
inline constexpr auto right = simplify(pow(pow(x, 10000_c), 100000_c));
#endif
