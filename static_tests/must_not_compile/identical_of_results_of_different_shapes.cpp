// error: identical compares functions whose results have the same shape
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>
#include <leibniz/verify.hpp>

inline constexpr auto sides_and_area = [](auto x, auto y) { return leibniz::vector{x, y, x * y}; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto without_area = [](auto x, auto y) { return leibniz::vector{x, y}; };
inline constexpr auto wrong = leibniz::identical<double, double>(sides_and_area, without_area);
#else
inline constexpr auto with_area = [](auto x, auto y) { return leibniz::vector{x, y, y * x}; };
inline constexpr auto right = leibniz::identical<double, double>(sides_and_area, with_area);
#endif
