// SPDX-License-Identifier: BSL-1.0

// The program of an operator, of a function of several numbers, gives what the operator gives.

#include "distance.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

namespace leibniz::tests {

constexpr auto surface = [](auto x, auto y) { return x * x * y + exp(x * y) / y; };
static_assert(distance<surface>(0.5, 1.5) == 0);
static_assert(distance<gradient(surface)>(0.5, 1.5) <= 1);
static_assert(distance<value_and_gradient(surface)>(0.5, 1.5) <= 1);
static_assert(distance<hessian(surface)>(0.5, 1.5) == 0);
static_assert(distance<value_gradient_and_hessian(surface)>(0.5, 1.5) == 0);
static_assert(distance<laplacian(surface)>(0.5, 1.5) == 0);
static_assert(distance<partial<0>(surface)>(0.5, 1.5) <= 1);
static_assert(distance<partial<1>(surface)>(0.5, 1.5) <= 1);
static_assert(distance<value_and_partial<1>(surface)>(0.5, 1.5) <= 1);

// Of numbers in one another the dual numbers are recorded, their terms in any order.
static_assert(distance<partial<0, 1>(surface)>(0.5, 1.5) <= 1);
static_assert(distance<partial<0, 0, 1>(surface)>(0.5, 1.5) <= 1);
static_assert(distance<third_derivatives(surface)>(0.5, 1.5) <= 2);

}  // namespace leibniz::tests
