// error: a gradient has one number for each of the point: the result needs its size
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#include <span>

inline constexpr auto product = [](auto const& x) { return x[0] * x[1]; };

#ifdef MUST_NOT_COMPILE
void wrong(std::span<double const, 2> x, std::span<double, 3> result) {
    leibniz::gradient(product, x, result);
}
#else
void right(std::span<double const, 2> x, std::span<double, 2> result) {
    leibniz::gradient(product, x, result);
}
#endif
