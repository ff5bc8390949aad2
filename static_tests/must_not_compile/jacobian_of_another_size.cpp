// error: a jacobian has a row for each number of the function and a column for each of the point: the result needs that size
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#include <array>
#include <span>

inline constexpr auto curve = [](auto const& x) { return std::array{x[0] * x[1], x[0]}; };

#ifdef MUST_NOT_COMPILE
void wrong(std::span<double const, 3> x, std::span<double, 3> result) {
    leibniz::jacobian(curve, x, result);
}
#else
void right(std::span<double const, 3> x, std::span<double, 6> result) {
    leibniz::jacobian(curve, x, result);
}
#endif
