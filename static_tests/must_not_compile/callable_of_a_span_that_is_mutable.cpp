// error: the callable.s operator.. must be const: an operator does not change the function it differentiates
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#include <span>

#ifdef MUST_NOT_COMPILE
void wrong(std::span<double const> x, std::span<double> result) {
    leibniz::gradient([n = 0](auto const& x) mutable { return ++n * x[0]; }, x, result);
}
#else
void right(std::span<double const> x, std::span<double> result) {
    leibniz::gradient([n = 1](auto const& x) { return n * x[0]; }, x, result);
}
#endif
