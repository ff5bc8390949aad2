// SPDX-License-Identifier: BSL-1.0

// Every operator inside Jacobians and Hessians and the products with a Jacobian, against the power
// rule by hand: exact integers.

#include "nested_operators.hpp"

namespace {

using namespace leibniz::tests;

static_assert(agrees_with_all_inside<takes_jacobian>(all_operators{}));
static_assert(agrees_with_all_inside<takes_hessian>(all_operators{}));
static_assert(agrees_with_all_inside<takes_jvp>(all_operators{}));
static_assert(agrees_with_all_inside<takes_vjp>(all_operators{}));

}  // namespace
