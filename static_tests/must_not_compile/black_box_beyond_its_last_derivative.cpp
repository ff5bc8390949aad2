// error: this black box is asked for a derivative beyond its last one: give it one more
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

constexpr double cube(double x) { return x * x * x; }
constexpr double slope(double x) { return 3 * x * x; }
constexpr double curvature(double x) { return 6 * x; }

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::hessian(leibniz::black_box{cube, slope}, 2.0);
#else
inline constexpr auto right = leibniz::hessian(leibniz::black_box{cube, slope, curvature}, 2.0);
#endif
