// error: this black box is not known on numbers of this type: each of its functions takes such a number and returns one
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

constexpr double cube(double x) { return x * x * x; }
constexpr double slope(double x) { return 3 * x * x; }

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::derivative(leibniz::black_box{cube, slope}, leibniz::rational{1, 2});
#else
inline constexpr auto right = leibniz::derivative(leibniz::black_box{cube, slope}, 0.5F);
#endif
