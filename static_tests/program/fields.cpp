// SPDX-License-Identifier: BSL-1.0

// The programs of vector analysis, and of functions of matrices.

#include "distance.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

namespace leibniz::tests {

constexpr auto flow = [](auto x, auto y, auto z) {
    return vector{x * y - z, y * z * z, sin(x) * y};
};
static_assert(distance<divergence(flow)>(0.5, 1.5, -0.75) == 0);
static_assert(distance<curl(flow)>(0.5, 1.5, -0.75) == 0);
static_assert(distance<jacobian(flow)>(0.5, 1.5, -0.75) <= 1);
static_assert(distance<partial<1>(flow)>(0.5, 1.5, -0.75) <= 1);
static_assert(distance<jacobian_blocks(flow)>(0.5, 1.5, -0.75) <= 1);
static_assert(distance<value_and_jacobian_blocks(flow)>(0.5, 1.5, -0.75) <= 1);

constexpr matrix<double, 2, 2> square_matrix{{3, 0.5}, {-0.25, 2}};
constexpr vector<double, 2> side{0.75, -1.5};
constexpr auto volume = [](auto const& a) { return log(determinant(a)); };
static_assert(distance<volume>(square_matrix) == 0);
static_assert(distance<gradient(volume)>(square_matrix) == 0);

constexpr auto energy = [](auto const& a, auto const& v) { return dot(v, a * v) / 2; };
static_assert(distance<energy>(square_matrix, side) == 0);
static_assert(distance<partial<0>(energy)>(square_matrix, side) <= 1);
static_assert(distance<partial<1>(energy)>(square_matrix, side) <= 1);
static_assert(distance<value_and_partial<1>(energy)>(square_matrix, side) <= 1);
static_assert(distance<jacobian_blocks(energy)>(square_matrix, side) <= 1);

}  // namespace leibniz::tests
