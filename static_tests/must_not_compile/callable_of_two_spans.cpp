// error: the callable cannot be called with these arguments: their count and shapes are not the ones it takes
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#include <span>

#ifdef MUST_NOT_COMPILE
void wrong(std::span<double const> x, std::span<double> result) {
    leibniz::gradient([](auto const& x, auto const& y) { return x[0] * y[0]; }, x, result);
}
#else
void right(std::span<double const> x, std::span<double> result) {
    leibniz::gradient([](auto const& x) { return x[0] * x[1]; }, x, result);
}
#endif
