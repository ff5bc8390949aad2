// error: a rule with a state cannot be recorded: make its parameters arguments, or differentiate with dual numbers
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/program.hpp>
#include <leibniz/scalar.hpp>

struct scaled_square : leibniz::rules::unary {
#ifdef MUST_NOT_COMPILE
    double scale = 2;
#else
    static constexpr double scale = 2;
#endif
    static constexpr char const* name = "scaled_square";
    constexpr auto value(auto const& x) const { return scale * x * x; }
    constexpr auto slope(auto const& x) const { return 2 * scale * x; }
};
constexpr auto f = [](auto x) { return leibniz::apply(scaled_square{}, x); };
inline constexpr auto program = leibniz::compiled<leibniz::derivative(f), double>;
static_assert(program.operations() >= 0);
