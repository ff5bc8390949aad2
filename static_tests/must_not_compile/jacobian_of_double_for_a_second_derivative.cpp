// error: the callable takes plain numbers only: make it generic in its number, .auto x. instead of .double x.
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

constexpr double area(double x, double y) { return x * y; }
constexpr leibniz::vector<double, 2> slopes(double x, double y) { return {y, x}; }
inline constexpr leibniz::function_and_jacobian given{area, slopes};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::hessian(given, 1.0, 2.0);
#else
inline constexpr auto right = leibniz::gradient(given, 1.0, 2.0);
#endif
