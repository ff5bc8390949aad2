// error: the callable takes plain numbers only: make it generic in its number, \(auto x\) instead of \(double x\)
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#ifdef MUST_NOT_COMPILE
constexpr double product(double x, double y) { return x * y; }
inline constexpr auto wrong = leibniz::gradient(product, 3.0, 4.0);
#else
constexpr auto product(auto x, auto y) { return x * y; }
inline constexpr auto right =
    leibniz::gradient([](auto x, auto y) { return product(x, y); }, 3.0, 4.0);
#endif
