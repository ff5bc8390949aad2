// error: a rule has a value for numbers of every type: value.auto const& x.
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

struct cube_of_double : leibniz::rules::unary {
    static constexpr double value(double x) { return x * x * x; }
    static constexpr auto slope(auto const& x) { return 3 * x * x; }
};

// Enough for the first derivative, whose value is a plain number; one of each of several asks more.
#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::partial<0, 1>(
    [](auto x, auto y) { return leibniz::apply<cube_of_double>(x * y); }, 2.0, 1.0);
#else
inline constexpr auto right =
    leibniz::derivative([](auto x) { return leibniz::apply<cube_of_double>(x); }, 2.0);
#endif
