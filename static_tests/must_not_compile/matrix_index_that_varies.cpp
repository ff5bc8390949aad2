// error: an index is an integer: nothing can be differentiated by it
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto a = leibniz::matrix{{1, 2, 3}, {4, 5, 6}};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative([](auto j) { return a(1, j) * j; }, 2);
#else
inline constexpr auto right = leibniz::derivative([](auto x) { return a(1, 2) * x; }, 2);
#endif
