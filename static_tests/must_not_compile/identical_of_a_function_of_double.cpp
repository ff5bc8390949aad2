// error: the callable takes plain numbers only: make it generic in its number, \(auto x\) instead of \(double x\)
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>
#include <leibniz/verify.hpp>

inline constexpr auto square = [](auto x) { return x * x; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::identical<double>(square, [](double x) { return leibniz::pow(x, 2); });
#else
inline constexpr auto right =
    leibniz::identical<double>(square, [](auto x) { return leibniz::pow(x, 2); });
#endif
