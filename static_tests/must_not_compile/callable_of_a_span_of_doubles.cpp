// error: the callable takes plain numbers only: make it generic in its number, \(auto x\) instead of \(double x\)
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#include <span>

#ifdef MUST_NOT_COMPILE
void wrong(std::span<double const> x, std::span<double> result) {
    leibniz::gradient([](std::span<double const> x) { return x[0] * x[1]; }, x, result);
}
#else
void right(std::span<double const> x, std::span<double> result) {
    leibniz::gradient([](auto const& x) { return x[0] * x[1]; }, x, result);
}
#endif
