// error: a row that mixes scalar types is written as a vector: matrix.vector.x, 0., ....
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>
#include <leibniz/scalar/dual.hpp>

inline constexpr leibniz::dual<double> x(2);

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::matrix{{x, 0}, {1, x}};
#else
inline constexpr auto right = leibniz::matrix{leibniz::vector{x, 0}, leibniz::vector{1, x}};
#endif
