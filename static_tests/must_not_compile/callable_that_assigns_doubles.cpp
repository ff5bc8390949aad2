// error: the callable takes plain numbers only: make it generic in its number, \(auto x\) instead of \(double x\)
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#include <span>

#ifdef MUST_NOT_COMPILE
void wrong(std::span<double const> x, std::span<double> result) {
    leibniz::jacobian([](std::span<double const> x, std::span<double> y) { y[0] = x[1]; }, x,
                      result);
}
#else
void right(std::span<double const> x, std::span<double> result) {
    leibniz::jacobian([](auto const& x, auto& y) { y[0] = x[1]; }, x, result);
}
#endif
