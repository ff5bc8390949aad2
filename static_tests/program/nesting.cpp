// SPDX-License-Identifier: BSL-1.0

// Operators of operators, and operators inside of functions: an ε is never taken for another one.

#include "distance.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

namespace leibniz::tests {

constexpr vector<double, 3> place{0.5, 1.5, -0.75};
constexpr auto field = [](auto const& v) { return v[0] * v[1] * sin(v[2]) + exp(v[0]) * v[2]; };
static_assert(distance<jacobian(gradient(field))>(place) == 0);
static_assert(distance<divergence(gradient(field))>(place) <= 1);
static_assert(distance<gradient(laplacian(field))>(place) <= 1);
static_assert(distance<curl(gradient(field))>(place) == 0);
static_assert(compiled<jacobian(gradient(field)), vector<double, 3>>(place) ==
              compiled<hessian(field), vector<double, 3>>(place));

// ∂/∂x (x · ∂/∂y (x + y)) = 1, not 2.
constexpr auto confusing = [](auto x) {
    return x * derivative([x](auto y) { return x + y; }, 1.0);
};
static_assert(compiled<derivative(confusing), double>(1.0) == 1);
static_assert(compiled<derivative(confusing), double>(3.0) == 1);

// ∂/∂x (x · ∂/∂y (x·y)) = 2x, both at x.
constexpr auto more_confusing = [](auto x) {
    return x * derivative([x](auto y) { return x * y; }, x);
};
static_assert(compiled<derivative(more_confusing), double>(3.0) == 6);
static_assert(compiled<derivative(derivative(more_confusing)), double>(3.0) == 2);
static_assert(compiled<derivative<2>(more_confusing), double>(3.0) == 2);

// The same function inside and outside.
constexpr auto cube = [](auto x) { return x * x * x; };
constexpr auto slope_times_value = [](auto x) { return cube(x) * derivative(cube, x * x); };
static_assert(compiled<slope_times_value, double>(2.0) == 8 * 48);
static_assert(compiled<derivative(slope_times_value), double>(2.0) == 7 * 3 * 64);
static_assert(distance<derivative(derivative(derivative(cube)))>(2.0) == 0);

// A gradient inside a function, a step along it.
constexpr auto downhill = [](auto const& v) {
    return v - gradient([](auto const& w) { return dot(w, w) * w[0]; }, v) / 8;
};
static_assert(distance<downhill>(place) == 0);
static_assert(distance<jacobian(downhill)>(place) == 0);
static_assert(distance<jvp(downhill)>(place, place) == 0);

// An inner derivative by one argument, an outer one by the other.
constexpr auto mixed = [](auto x, auto y) {
    return derivative([x](auto z) { return sin(x * z) * z; }, y);
};
static_assert(distance<mixed>(0.25, 0.5) <= 1);
static_assert(distance<gradient(mixed)>(0.25, 0.5) <= 1);
static_assert(distance<hessian(mixed)>(0.25, 0.5) <= 2);

// A program is a function like any other, of its own numbers.
constexpr auto slope = compiled<derivative(cube), double>;
static_assert(compiled<derivative(cube), double>(2.0) == slope(2.0));

}  // namespace leibniz::tests
