// error: a rule has a slope for numbers of every type in each of its arguments: slope.auto const& x.
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

struct value_alone : leibniz::rules::unary {
    static constexpr auto value(auto const& x) { return x * x * x; }
};

// Plain numbers need no slope.
#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::derivative<3>([](auto x) { return leibniz::apply<value_alone>(x); }, 2.0);
#else
inline constexpr auto right = leibniz::apply<value_alone>(2.0);
#endif
