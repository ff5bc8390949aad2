// SPDX-License-Identifier: BSL-1.0

// Results that are inputs, equal, constant, or independent of an input; arguments that are not used.

#include "distance.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

#include <array>
#include <limits>

namespace leibniz::tests {

constexpr auto first = [](auto x, auto) { return x; };
static_assert(compiled<first, double, double>(2.0, 3.0) == 2);
static_assert(compiled<gradient(first), double, double>(2.0, 3.0) == vector{1, 0});
static_assert(compiled<hessian(first), double, double>(2.0, 3.0) == matrix{{0, 0}, {0, 0}});
static_assert(compiled<first, double, double>.operations() == 0);

constexpr auto swapped_and_once_more = [](auto x, auto y) { return vector{y, x, y, x * y, x * y}; };
static_assert(compiled<swapped_and_once_more, double, double>(2.0, 3.0) == vector{3, 2, 3, 6, 6});
static_assert(compiled<swapped_and_once_more, double, double>.operations() == 1);
static_assert(compiled<jacobian(swapped_and_once_more), double, double>(2.0, 3.0) ==
              matrix{{0, 1}, {1, 0}, {0, 1}, {3, 2}, {3, 2}});
static_assert(compiled<jacobian(swapped_and_once_more), double, double>.operations() == 0);

constexpr auto with_constants = [](auto const& x) {
    return std::array{x[0] * x[1], 0 * x[0] + 7, x[0] - x[0] + 2};
};
static_assert(compiled<with_constants, vector<double, 2>>(vector{2.0, 3.0}) ==
              std::array{6.0, 7.0, 2.0});
static_assert(compiled<jacobian(with_constants), vector<double, 2>>(vector{2.0, 3.0}) ==
              matrix{{3, 2}, {0, 0}, {0, 0}});

constexpr auto plain_constant = [](auto const&) { return 4.5; };
static_assert(compiled<plain_constant, double>(1.0) == 4.5);
static_assert(compiled<derivative(plain_constant), double>(1.0) == 0);
static_assert(compiled<plain_constant, double>.operations() == 0);

constexpr auto integer_constant = [](auto const&) { return 4; };
static_assert(compiled<integer_constant, double>(1.0) == 4);
static_assert(compiled<derivative(integer_constant), double>(1.0) == 0);

constexpr auto vector_of_constants = [](auto const&) { return vector{1.5, 0.0, -0.0}; };
static_assert(distance<vector_of_constants>(1.0) == 0);
static_assert(distance<derivative(vector_of_constants)>(1.0) == 0);

// Equal results are computed once, of a sum and of its mirror image too.
constexpr auto mirrored = [](auto x, auto y) { return vector{x + y, y + x, x * y, y * x}; };
static_assert(compiled<mirrored, double, double>.operations() == 2);

}  // namespace leibniz::tests
