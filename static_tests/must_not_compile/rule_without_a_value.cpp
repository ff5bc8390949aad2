// error: a rule has a value for numbers of every type: value.auto const& x.
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

struct slope_alone : leibniz::rules::unary {
    static constexpr auto slope(auto const& x) { return 3 * x * x; }
};
struct cube : slope_alone {
    static constexpr auto value(auto const& x) { return x * x * x; }
};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::hessian([](auto x) { return leibniz::apply<slope_alone>(x); }, 2.0);
#else
inline constexpr auto right = leibniz::hessian([](auto x) { return leibniz::apply<cube>(x); }, 2.0);
#endif
