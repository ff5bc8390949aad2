// error: the left side of a compound assignment keeps its type, which cannot hold the right side
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

#ifdef MUST_NOT_COMPILE
constexpr auto sum(leibniz::complex<double> z, leibniz::dual<double> x) { return z += x; }
#else
constexpr auto sum(leibniz::complex<double> z, leibniz::dual<double> x) { return z + x; }
#endif

inline constexpr auto result = sum({1.0, 2.0}, 3.0);
