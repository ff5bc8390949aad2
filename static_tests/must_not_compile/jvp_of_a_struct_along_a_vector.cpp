// error: make the struct a template over its number, template <class T> struct, that takes every scalar T: its derivative is the same struct of other numbers
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

struct rectangle {
    double width, height;
};
template <class T>
struct rectangle_of {
    T width, height;
};
inline constexpr auto area = [](auto const& r) { return r.width * r.height; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::jvp(area, rectangle{1.0, 2.0}, leibniz::vector{1.0, 0.0});
#else
inline constexpr auto right =
    leibniz::jvp(area, rectangle_of<double>{1.0, 2.0}, rectangle_of<double>{1.0, 0.0});
#endif
