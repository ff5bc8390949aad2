// error: a rule has a slope for numbers of every type in each of its arguments: slope.auto const& x.
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

struct cube : leibniz::rules::unary {
    static constexpr auto value(auto const& x) { return x * x * x; }
    static constexpr double slope(double x) { return 3 * x * x; }
};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::hessian([](auto x) { return leibniz::apply<cube>(x); }, 2.0);
#else
inline constexpr auto right =
    leibniz::gradient([](auto x) { return leibniz::apply<cube>(x); }, 2.0);
#endif
