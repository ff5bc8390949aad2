// error: the gradient is of a scalar function: the derivative of a vector function is its jacobian
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#include <array>
#include <span>

inline constexpr auto curve = [](auto const& x) { return std::array{x[0] * x[1], x[0]}; };

#ifdef MUST_NOT_COMPILE
void wrong(std::span<double const> x, std::span<double> result) {
    leibniz::gradient(curve, x, result);
}
#else
void right(std::span<double const> x, std::span<double> result) {
    leibniz::jacobian(curve, x, result);
}
#endif
