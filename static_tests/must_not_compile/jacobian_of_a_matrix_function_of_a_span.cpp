// error: the jacobian is of a vector function: differentiate a matrix function entry by entry
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#include <span>

#ifdef MUST_NOT_COMPILE
void wrong(std::span<double const> x, std::span<double> result) {
    leibniz::jacobian([](auto const& x) { return leibniz::matrix{{x[0], x[1]}, {x[1], x[0]}}; }, x,
                      result);
}
#else
void right(std::span<double const> x, std::span<double> result) {
    leibniz::jacobian([](auto const& x) { return leibniz::vector{x[0], x[1], x[1], x[0]}; }, x,
                      result);
}
#endif
