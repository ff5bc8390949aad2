// error: a statement over a range takes intervals, or a vector of intervals: interval\{-1.0, 1.0\}
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify.hpp>

inline constexpr auto f = [](auto x) { return x * x + 1; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::positive_on(f, 1.0);
#else
inline constexpr auto right = leibniz::positive_on(f, leibniz::interval{0.0, 1.0});
#endif
