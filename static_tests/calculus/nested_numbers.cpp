// SPDX-License-Identifier: BSL-1.0

// Each operator inside another in every scalar, against the power rule by hand: exact integers.

#include "nested_operators.hpp"

#include <leibniz/scalar/rational.hpp>

#include <concepts>

namespace {

using namespace leibniz;
using namespace leibniz::tests;

template <class A, class B, class Number>
constexpr bool agrees_in() {
    constexpr auto result = two_deep<A, B>(Number(1), Number(2));
    static_assert(std::same_as<decltype(result), Number const>);
    static_assert(result == Number(two_deep_by_hand<A, B>));
    return true;
}

template <class A, class B>
constexpr bool agrees() {
    return agrees_in<A, B, float>() && agrees_in<A, B, long double>() &&
           agrees_in<A, B, rational>();
}

static_assert(agrees<takes_derivative, takes_hvp>());
static_assert(agrees<takes_second_derivative, takes_laplacian>());
static_assert(agrees<takes_partial, takes_curl>());
static_assert(agrees<takes_gradient, takes_divergence>());
static_assert(agrees<takes_jacobian, takes_second_derivative>());
static_assert(agrees<takes_hessian, takes_derivative>());
static_assert(agrees<takes_jvp, takes_gradient>());
static_assert(agrees<takes_vjp, takes_partial>());
static_assert(agrees<takes_hvp, takes_jacobian>());
static_assert(agrees<takes_divergence, takes_jvp>());
static_assert(agrees<takes_curl, takes_vjp>());
static_assert(agrees<takes_laplacian, takes_hessian>());

// Rational points, and none of the numbers is rounded: d/dx [x·∂/∂y (x·y²) at y = 1/x] = d/dx 2x = 2
static_assert(
    derivative([](auto a) { return a * derivative([a](auto b) { return a * b * b; }, 1 / a); },
               rational{3, 7}) == rational{2});

// A float inside a double and the other way about: they meet in the double.
static_assert(
    derivative([](auto a) { return a * derivative([a](auto b) { return a * b * b; }, 3.0f); },
               2.0) == 24.0);
static_assert(
    derivative([](auto a) { return a * derivative([a](auto b) { return a * b * b; }, 3.0); },
               2.0f) == 24.0f);
static_assert(derivative([](auto a) { return a * derivative([a](auto b) { return a * b; }, 3); },
                         2) == 4.0);

}  // namespace
