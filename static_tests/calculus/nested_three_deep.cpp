// SPDX-License-Identifier: BSL-1.0

// Three operators deep, each inside its neighbours in the table, against
// the power rule by hand: exact integers.

#include "nested_operators.hpp"

namespace {

using namespace leibniz;
using namespace leibniz::tests;

template <class A, class B, class C>
constexpr bool agrees() {
    static_assert(three_deep_by_hand<A, B, C> != 0);
    static_assert(three_deep<A, B, C>(1.0, 2.0) == three_deep_by_hand<A, B, C>);
    return true;
}

static_assert(agrees<takes_derivative, takes_derivative, takes_derivative>());
static_assert(agrees<takes_derivative, takes_second_derivative, takes_partial>());
static_assert(agrees<takes_second_derivative, takes_partial, takes_gradient>());
static_assert(agrees<takes_partial, takes_gradient, takes_jacobian>());
static_assert(agrees<takes_gradient, takes_jacobian, takes_hessian>());
static_assert(agrees<takes_jacobian, takes_hessian, takes_jvp>());
static_assert(agrees<takes_hessian, takes_jvp, takes_vjp>());
static_assert(agrees<takes_jvp, takes_vjp, takes_hvp>());
static_assert(agrees<takes_vjp, takes_hvp, takes_divergence>());
static_assert(agrees<takes_hvp, takes_divergence, takes_curl>());
static_assert(agrees<takes_divergence, takes_curl, takes_laplacian>());
static_assert(agrees<takes_curl, takes_laplacian, takes_derivative>());
static_assert(agrees<takes_laplacian, takes_derivative, takes_second_derivative>());
static_assert(agrees<takes_jvp, takes_jvp, takes_jvp>());
static_assert(agrees<takes_vjp, takes_vjp, takes_vjp>());
static_assert(agrees<takes_gradient, takes_gradient, takes_gradient>());
static_assert(agrees<takes_laplacian, takes_curl, takes_hvp>());

}  // namespace
