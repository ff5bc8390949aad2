// error: a function increases in one variable: of several state positive_on\(partial<I>\(f\), box...\)
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify.hpp>

inline constexpr leibniz::interval<double> x{0.0, 1.0};
inline constexpr auto f = [](auto a, auto b) { return a + a * b; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::increasing_on(f, x, x);
#else
inline constexpr auto right = leibniz::positive_on(leibniz::partial<0>(f), x, x);
#endif
