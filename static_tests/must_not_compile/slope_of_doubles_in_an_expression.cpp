// error: a_rule_without_a_slope_for_formulas_write_it_for_numbers_of_every_type
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>
#include <leibniz/scalar.hpp>

struct cube_of_doubles : leibniz::rules::unary {
    static constexpr char const* name = "cube";
    static constexpr auto value(auto const& x) { return x * x * x; }
    static constexpr double slope(double x) { return 3 * x * x; }
};
struct cube : cube_of_doubles {
    static constexpr auto slope(auto const& x) { return 3 * x * x; }
};
inline constexpr auto x = leibniz::variable<"x">;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = derivative(leibniz::apply<cube_of_doubles>(x), x);
#else
inline constexpr auto right = derivative(leibniz::apply<cube>(x), x);
#endif
