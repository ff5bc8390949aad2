// error: make the struct a template over its number, template <class T> struct, that takes every scalar T: its derivative is the same struct of other numbers
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

struct circle {
    double radius;
};
template <class T>
struct circle_of {
    T radius;
};
inline constexpr auto sides = [](auto const& c) { return leibniz::vector{c.radius, c.radius}; };
inline constexpr leibniz::vector weights{1.0, 2.0};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::vjp(sides, circle{1.0}, weights);
#else
inline constexpr auto right = leibniz::vjp(sides, circle_of<double>{1.0}, weights);
#endif
