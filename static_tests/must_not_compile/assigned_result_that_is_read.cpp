// error: y of f\(x, y\) is assigned and not read: sum in a number of its own first
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#include <span>

#ifdef MUST_NOT_COMPILE
void wrong(std::span<double const> x, std::span<double> result) {
    leibniz::jacobian([](auto const& x, auto& y) { y[0] += x[0] * x[1]; }, x, result);
}
#else
void right(std::span<double const> x, std::span<double> result) {
    leibniz::jacobian([](auto const& x, auto& y) { y[0] = x[0] * x[1]; }, x, result);
}
#endif
