// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

#include <cstdio>

// [strict]
constexpr auto hinge = [](auto x) { return max(1 - x, 0); };

// By the written policy, the mean of both sides; derivative(strict(hinge), 1.0) does not compile.
static_assert(leibniz::derivative(hinge, 1.0) == -0.5);
static_assert(leibniz::derivative(leibniz::strict(hinge), 0.5) == -1);

// At run time it is NaN, or a report is made: of the function and where it was called.
double slope(double x) {
    return derivative(leibniz::strict(hinge,
                                      [](auto const& where) {
                                          std::printf("%s(%g, %g) has no slope\n", where.function,
                                                      where.point[0], where.point[1]);
                                      }),
                      x);
}
// [/strict]

int main() { return slope(1.0) == -0.5 ? 0 : 1; }
