// SPDX-License-Identifier: BSL-1.0

// How many operations programs have: all such figures are here. Fewer is a reason to change them.

#include "samples.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/program.hpp>

namespace leibniz::tests {

template <auto F, std::size_t N>
constexpr int operations_of = compiled<F, vector<double, N>>.operations();

// The value is computed as it is written: 0·x₀ at the beginning, too, then eight for each term.
static_assert(operations_of<rosenbrock, 4> == 1 + 8 * 3);

// The gradient alone does without the value: nine for each term, but for the ends.
static_assert(operations_of<gradient(rosenbrock), 4> == 9 * 4 - 10);
static_assert(operations_of<gradient(rosenbrock), 8> == 9 * 8 - 10);
static_assert(operations_of<gradient(rosenbrock), 16> == 9 * 16 - 10);
static_assert(operations_of<gradient(rosenbrock), 32> == 9 * 32 - 10);
static_assert(operations_of<value_and_gradient(rosenbrock), 32> == 434);

// A Hessian of three diagonals, and its product with a vector.
static_assert(operations_of<hessian(rosenbrock), 8> == 55);
static_assert(compiled<hvp(rosenbrock), vector<double, 8>, vector<double, 8>>.operations() == 97);
static_assert(compiled<jvp(rosenbrock), vector<double, 8>, vector<double, 8>>.operations() == 104);

// In reverse the gradient of a product of n is 3n − 6 products: all before, all behind, and both.
static_assert(operations_of<speelpenning, 16> == 15);
static_assert(operations_of<gradient(speelpenning), 4> == 3 * 4 - 6);
static_assert(operations_of<gradient(speelpenning), 16> == 3 * 16 - 6);
static_assert(operations_of<value_and_gradient(speelpenning), 16> == 3 * 16 - 5);
static_assert(operations_of<hessian(speelpenning), 4> == 6);
static_assert(compiled<gradient(speelpenning), vector<double, 16>>.elimination() ==
              elimination_order::reverse);

static_assert(operations_of<lorenz, 3> == 8);
static_assert(operations_of<jacobian(lorenz), 3> == 2);
static_assert(operations_of<lorenz_step, 3> == 71);
static_assert(operations_of<jacobian(lorenz_step), 3> == 200);

}  // namespace leibniz::tests
