// SPDX-License-Identifier: BSL-1.0

// The program of an operator, of a function of a vector or a matrix, gives what the operator gives.

#include "distance.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

namespace leibniz::tests {

constexpr vector<double, 3> place{0.5, 1.5, -0.75};
constexpr vector<double, 3> along{2, -1, 0.5};
constexpr vector<double, 2> weights{3, 0.25};

constexpr auto field = [](auto const& v) { return v[0] * v[1] * sin(v[2]) + exp(v[0]) * v[2]; };
static_assert(distance<field>(place) == 0);
static_assert(distance<gradient(field)>(place) <= 1);
static_assert(distance<value_and_gradient(field)>(place) <= 1);
static_assert(distance<hessian(field)>(place) <= 1);
static_assert(distance<laplacian(field)>(place) <= 1);
static_assert(distance<hvp(field)>(place, along) == 0);
static_assert(distance<jvp(field)>(place, along) == 0);

constexpr auto map_of_two = [](auto const& v) {
    return vector{v[0] * v[1] / v[2], cos(v[1]) * v[2]};
};
static_assert(distance<jacobian(map_of_two)>(place) <= 1);
static_assert(distance<value_and_jacobian(map_of_two)>(place) <= 1);
static_assert(distance<jvp(map_of_two)>(place, along) == 0);
static_assert(distance<vjp(map_of_two)>(place, weights) == 0);

}  // namespace leibniz::tests
