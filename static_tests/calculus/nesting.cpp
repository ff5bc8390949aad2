// SPDX-License-Identifier: BSL-1.0

// Derivatives inside derivatives: each keeps its own ε (Siskind and Pearlmutter, Perturbation
// Confusion and Referential Transparency, 2005). Nearly all numbers here are exact.

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar/functions.hpp>
#include <leibniz/verify/ulp_distance.hpp>

namespace {

using namespace leibniz;

// d/dx [x · d/dy (x + y)] = 1: with one ε for both it would be 2.
static_assert(derivative([](auto x) { return x * derivative([x](auto y) { return x + y; }, 1.0); },
                         1.0) == 1.0);

// Captures by reference are captures.
static_assert(
    derivative([](auto x) { return x * derivative([&](auto y) { return x * y * y; }, 3.0); },
               2.0) == 24.0);

// The inner point depends on the outer variable: d/dx [∂/∂y (x²y³) at y = x²] = d/dx 3x⁶ = 18x⁵
static_assert(
    derivative([](auto x) { return derivative([x](auto y) { return x * x * y * y * y; }, x * x); },
               2.0) == 576.0);

// The same function, inside and outside: d/dx [f′(x)·x] with f = x³ is 9x².
constexpr auto cube = [](auto x) { return x * x * x; };
static_assert(derivative([](auto x) { return derivative(cube, x) * x; }, 2.0) == 36.0);
static_assert(derivative([](auto x) { return derivative(cube, derivative(cube, x)); }, 1.0) ==
              6 * 3.0 * 6);

// Three levels, and two inner derivatives side by side.
static_assert(derivative(
                  [](auto x) {
                      return derivative(
                          [x](auto y) {
                              return derivative(
                                         [x, y](auto z) { return x * x * y * y * y * z * z; }, x) *
                                     y;
                          },
                          x);
                  },
                  1.0)
              // ∂z: 2x²y³z at z = x: 2x³y³; times y: 2x³y⁴; ∂y at y = x: 8x⁶; d/dx: 48x⁵
              == 48.0);
static_assert(derivative(
                  [](auto x) {
                      auto const a = derivative([x](auto y) { return x * y * y; }, x);  // 2x²
                      auto const b = derivative([x](auto y) { return x * x * y; }, x);  // x²
                      return a * b;                                                     // 2x⁴
                  },
                  2.0) == 64.0);

// The inner operator's result mixes with the outer variable in every order of operands.
static_assert(
    derivative([](auto x) { return derivative([x](auto y) { return y * y - x * y; }, 3.0) + x; },
               1.0) == 0.0);
static_assert(
    derivative([](auto x) { return derivative([x](auto y) { return x / y + y / x; }, 2.0); },
               2.0) == -0.5);
static_assert(
    derivative([](auto x) { return derivative([x](auto y) { return pow(x * y, 3); }, 1.0); },
               2.0) == 36.0);
static_assert(ulp_distance(derivative(
                               [](auto x) {
                                   return derivative(
                                       [x](auto y) { return hypot(3 * x, 4 * y) * x; }, x);
                               },
                               1.0),
                           3.2) <= 2);

// Gradients, Jacobians and Hessians inside derivatives, and derivatives inside them.
static_assert(derivative(
                  [](auto a) {
                      auto const g =
                          gradient([a](auto x, auto y) { return a * x * x + a * a * y; }, 1.0, 1.0);
                      return g[0] * g[1];
                  },
                  2.0) == 24.0);
static_assert(derivative(
                  [](auto a) {
                      return determinant(jacobian(
                          [a](auto const& v) { return vector{a * v[0], a * a * v[1] + v[0]}; },
                          vector{1.0, 1.0}));
                  },
                  2.0) == 12.0);
static_assert(derivative(
                  [](auto a) {
                      return trace(hessian(
                          [a](auto x, auto y) { return a * a * x * x + a * y * y * x; }, 1.0, 1.0));
                  },
                  3.0) == 14.0);
static_assert(
    gradient([](auto x,
                auto y) { return derivative([=](auto t) { return x * t * t + y * t; }, x * y); },
             2.0, 3.0) == vector{2 * 2 * 2 * 3.0, 2 * 2 * 2 + 1.0});  // 2x·xy + y = 2x²y + y
static_assert(jacobian(
                  [](auto const& v) {
                      return gradient([](auto x, auto y) { return x * x * y; }, v[0], v[1]);
                  },
                  vector{1.0, 2.0}) == matrix{{4.0, 2.0}, {2.0, 0.0}});

// Through an iteration: √c by Newton's method, and its derivative 1/(2√c).
constexpr auto newton_step = [](auto f, auto x) { return x - f(x) / derivative(f, x); };
static_assert(derivative(
                  [](auto c) {
                      auto x = 0 * c + 1;
                      for (int i = 0; i < 8; ++i)
                          x = newton_step([c](auto t) { return t * t - c; }, x);
                      return x;
                  },
                  4.0) == 0.25);

// Composed operators.
static_assert(derivative(derivative(derivative(cube)))(7.0) == 6.0);
constexpr auto f = [](auto const& x) { return x[0] * x[0] * x[1] + x[1] * x[1]; };
static_assert(jacobian(gradient(f), vector{3.0, 2.0}) == hessian(f, vector{3.0, 2.0}));
static_assert(jacobian(gradient(f))(vector{3.0, 2.0}) == hessian(f)(vector{3.0, 2.0}));
static_assert(divergence(gradient(f), vector{3.0, 2.0}) == laplacian(f, vector{3.0, 2.0}));
static_assert(curl(gradient(f), vector{3.0, 2.0}) == 0.0);
static_assert(gradient(divergence([](auto const& x) {
                           return vector{x[0] * x[0] * x[1], x[1] * x[1]};
                       }),
                       vector{3.0, 2.0}) == vector{4.0, 8.0});

}  // namespace
