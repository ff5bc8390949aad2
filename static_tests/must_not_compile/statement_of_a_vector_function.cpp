// error: a statement over a range is of a scalar function: state it of each component
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify.hpp>

inline constexpr leibniz::interval<double> x{0.0, 1.0};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::convex_on([](auto t) { return leibniz::vector{t, t * t}; }, x);
#else
inline constexpr auto right = leibniz::convex_on([](auto t) { return t * t; }, x);
#endif
