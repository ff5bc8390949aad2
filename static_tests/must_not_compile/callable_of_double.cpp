// error: the callable takes plain numbers only: make it generic in its number, \(auto x\) instead of \(double x\)
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative([](double x) { return x * x; }, 3.0);
#else
inline constexpr auto right = leibniz::derivative([](auto x) { return x * x; }, 3.0);
#endif
