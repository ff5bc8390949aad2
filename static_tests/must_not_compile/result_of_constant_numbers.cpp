// error: the result is written to: its numbers must not be const, and must be able to hold the derivative
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#include <span>

inline constexpr auto product = [](auto const& x) { return x[0] * x[1]; };

#ifdef MUST_NOT_COMPILE
void wrong(std::span<double> x, std::span<double const> result) {
    leibniz::gradient(product, x, result);
}
#else
void right(std::span<double const> x, std::span<double> result) {
    leibniz::gradient(product, x, result);
}
#endif
