// error: the callable must return a scalar, a vector, a matrix, a std::array, a std::tuple or a struct template of these
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#include <span>

#ifdef MUST_NOT_COMPILE
void wrong(std::span<double const> x, std::span<double> result) {
    leibniz::gradient([](auto const&) { return "x squared"; }, x, result);
}
#else
void right(std::span<double const> x, std::span<double> result) {
    leibniz::gradient([](auto const& x) { return x[0] * x[0]; }, x, result);
}
#endif
