// error: root_in takes as many equations as unknowns: f has a value for each argument
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify.hpp>

inline constexpr leibniz::interval<double> x{0.0, 2.0};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::root_in([](auto a, auto b) { return a - b; }, x, x);
#else
inline constexpr auto right =
    leibniz::root_in([](auto a, auto b) { return leibniz::vector{a - b, a + b - 1}; }, x, x);
#endif
