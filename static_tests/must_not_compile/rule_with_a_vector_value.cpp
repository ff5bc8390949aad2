// error: the value of a rule is a scalar: a function of several values takes its Jacobian, as a function_and_jacobian
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

struct curve : leibniz::rules::unary {
    static constexpr auto value(auto const& x) { return leibniz::vector{x, x * x}; }
    static constexpr auto slope(auto const& x) { return leibniz::vector{1 + 0 * x, 2 * x}; }
};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::derivative([](auto x) { return leibniz::apply<curve>(x); }, 2.0);
#else
inline constexpr auto right =
    leibniz::derivative(leibniz::function_and_jacobian{[](auto x) { return curve::value(x); },
                                                       [](auto x) { return curve::slope(x); }},
                        2.0);
#endif
