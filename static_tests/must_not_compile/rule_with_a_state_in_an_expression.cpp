// error: a rule with a state cannot be part of a formula, which is a type: write the rule without a state
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>
#include <leibniz/scalar.hpp>

struct shift : leibniz::rules::unary {
    static constexpr char const* name = "shift";
    double by = 1;
    constexpr auto value(auto const& x) const { return x + by; }
    constexpr auto slope(auto const&) const { return 1; }
};
struct shift_by_one : leibniz::rules::unary {
    static constexpr char const* name = "shift_by_one";
    static constexpr auto value(auto const& x) { return x + 1; }
    static constexpr auto slope(auto const&) { return 1; }
};
inline constexpr auto x = leibniz::variable<"x">;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::apply(shift{}, x);
#else
inline constexpr auto right = leibniz::apply(shift_by_one{}, x);
#endif
