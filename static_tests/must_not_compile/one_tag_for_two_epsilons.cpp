// error: numbers with one tag have one epsilon, of the same directions or order: give one of them another tag
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

inline constexpr leibniz::dual<double, 2> x{3.0, {1.0, 0.0}};
inline constexpr leibniz::dual<double, 3> y{2.0, {1.0, 0.0, 0.0}};
inline constexpr leibniz::dual<double, 3, struct other> z{2.0, {1.0, 0.0, 0.0}};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = x * y;
#else
inline constexpr auto right = x * z;
#endif
