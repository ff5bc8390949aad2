// error: the slope of a rule uses another rule that is not in leibniz::rules::all: a formula can be differentiated by those rules only
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>
#include <leibniz/scalar.hpp>

struct doubled_square : leibniz::rules::unary {
    static constexpr char const* name = "doubled_square";
    static constexpr auto value(auto const& x) { return 2 * x * x; }
    static constexpr auto slope(auto const& x) { return 4 * x; }
};
struct cubic : leibniz::rules::unary {
    static constexpr char const* name = "cubic";
    static constexpr auto value(auto const& x) { return 2 * x * x * x / 3; }
    static constexpr auto slope(auto const& x) { return leibniz::apply<doubled_square>(x); }
};
inline constexpr auto x = leibniz::variable<"x">;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = derivative(leibniz::apply<cubic>(x), x);
#else
inline constexpr auto right =
    derivative(leibniz::apply<cubic>(x) + leibniz::apply<doubled_square>(x), x);
#endif
