// error: a direction has one number for each of the point: it needs its size
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#include <span>

inline constexpr auto product = [](auto const& x) { return x[0] * x[1]; };

#ifdef MUST_NOT_COMPILE
double wrong(std::span<double const, 2> x, std::span<double const, 3> v) {
    return leibniz::jvp(product, x, v);
}
#else
double right(std::span<double const, 2> x, std::span<double const, 2> v) {
    return leibniz::jvp(product, x, v);
}
#endif
