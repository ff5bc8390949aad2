// SPDX-License-Identifier: BSL-1.0

// Perturbation confusion in closures: the examples by which other libraries were found to mistake
// one ε for another, with the true values. A number after a name is that of an issue or a pull
// request of the library's repository; FD is ForwardDiff.jl, FD2 ForwardDiff2.jl.

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify/ulp_distance.hpp>

#include <array>
#include <type_traits>

namespace {

using namespace leibniz;

// FD 83: the inner function closes over the outer variable, or does not, or over another.
static_assert(derivative([](auto x) { return x * derivative([x](auto y) { return x + y; }, 1.0); },
                         1.0) == 1);
static_assert(derivative([](auto x) { return x * derivative([](auto y) { return y * y; }, 1.0); },
                         1.0) == 2);
static_assert(derivative(
                  [](auto x) {
                      int const z = 3;
                      return x / derivative([z](auto y) { return pow(y, z); }, 1.0);
                  },
                  1.0) == 1 / 3.0);
static_assert(ulp_distance(gradient(
                               [](auto const& v) {
                                   return sum(v) *
                                          derivative([&v](auto y) { return y * norm(v); }, 1.0);
                               },
                               vector{3.0, 4.0}),
                           vector{9.2, 10.6}) <= 1);  // |v| + (Σv)·v/|v|

// FD 83, in its tests: ∂/∂x of ∇ᵧ(y·Ax) is A.
constexpr matrix a{{1.0, 2.0, 3.0}, {4.0, 5.0, 6.0}};
static_assert(jacobian(
                  [](auto const& x) {
                      return gradient([&x](auto const& y) { return dot(y, a * x); },
                                      vector{7.0, 8.0});
                  },
                  vector{1.0, -1.0, 2.0}) == a);

// ReverseDiff.jl 45; friedbrice/AutoDiff (Haskell) 1: d/dx x·∂/∂y xy = 2x, and of ∂/∂y xy alone 1.
static_assert(derivative([](auto x) { return x * derivative([x](auto y) { return x * y; }, 1.0); },
                         4.0) == 8);
static_assert(derivative([](auto x) { return derivative([x](auto y) { return x * y; }, 1.0); },
                         1.0) == 1);

// FD 320: the inner function does not depend on its own variable, so its result has no ε of it.
static_assert(derivative([](auto x) { return x + derivative([x](auto) { return x; }, 1.0); },
                         1.0) == 1);
static_assert(derivative([](auto x) { return x + derivative([](auto) { return 5.0; }, x); }, 1.0) ==
              1);
static_assert(gradient(
                  [](auto const& v) {
                      return v[0] * sum(gradient([&v](auto const&) { return v[1]; }, v)) + v[1];
                  },
                  vector{2.0, 3.0}) == vector{0.0, 1.0});

// FD 238: the Lagrangian (q̇·q̇)·m/2 − m·g·q₁; its mixed derivatives; and the Hamiltonian, by
// Legendre's transformation: a Hessian and a gradient, solved, inside a gradient.
constexpr double mass = 1;
constexpr double gravity = 9.75;
constexpr auto lagrangian = [](auto const& q, auto const& velocity) {
    return mass / 2 * dot(velocity, velocity) - mass * gravity * q[1];
};
static_assert(jacobian(
                  [](auto const& q) {
                      return gradient(
                          [&q](auto const& velocity) { return lagrangian(q, velocity); },
                          vector{3.0, 4.0});
                  },
                  vector{1.0, 2.0}) == matrix{{0.0, 0.0}, {0.0, 0.0}});
constexpr auto legendre_transform = [](auto const& f, auto const& momentum) {
    constexpr vector origin{0.0, 0.0};
    auto const velocity = solve(hessian(f, origin), momentum - gradient(f, origin));
    return dot(momentum, velocity) - f(velocity);
};
static_assert(gradient(
                  [](auto const& q) {
                      return legendre_transform(
                          [&q](auto const& velocity) { return lagrangian(q, velocity); },
                          vector{5.0, 6.0});
                  },
                  vector{1.0, 2.0}) == vector{0.0, gravity});

// FD 285: gradients of Hessians of quotients: ∂/∂s ∂²/∂u² u³/s = −6u/s²
static_assert(gradient(
                  [](auto const& s) {
                      return hessian([&s](auto const& u) { return u[0] * u[0] * u[0] / s[0]; },
                                     vector{1.0})(0, 0);
                  },
                  vector{2.0}) == vector{-1.5});

// FD 423: ∂/∂u of ∂/∂p (u₀u₁p)² = 2u₀²u₁²p
static_assert(jacobian(
                  [](auto const& u) {
                      return gradient(
                          [&u](auto const& p) {
                              return square(u[0]) * square(u[1]) * square(p[0]);
                          },
                          vector{4.0});
                  },
                  vector{2.0, 3.0}) == matrix{{288.0, 192.0}});

// FD 59: a derivative of one entry of the argument of a gradient.
constexpr auto half = [](auto x) { return x / 2; };
static_assert(gradient([](auto const& v) { return derivative(half)(v[0]) * half(v[1]); },
                       vector{1.0, 2.0}) == vector{0.0, 0.25});
static_assert(gradient([](auto const& v) { return derivative(half)(v[0]); }, vector{1.0, 2.0}) ==
              vector{0.0, 0.0});

// FD 807: three levels, the innermost at a constant: ∂³/∂x∂y∂z x²·y²·z² at (2, 3, 1) = 8xyz
static_assert(derivative(
                  [](auto x) {
                      return derivative(
                          [x](auto y) {
                              return derivative([x, y](auto z) { return square(x * y * z); }, 1.0);
                          },
                          3.0);
                  },
                  2.0) == 48);

// FD 714, 801, 820: which of the two derivatives was compiled first makes no difference.
constexpr auto inner_of = [](auto x) { return [x](auto y) { return x * x * y * y * y; }; };
static_assert(derivative(inner_of(2.0), 3.0) == 4 * 27);
static_assert(derivative([](auto x) { return derivative(inner_of(x), 3.0); }, 2.0) == 4 * 27);
static_assert(derivative([](auto x) { return derivative(inner_of(x), x); }, 2.0) == 12 * 8);

// Eshkol 138: ∂/∂p ∂²/∂x² p₀x² = 2
static_assert(gradient(
                  [](auto const& p) {
                      return derivative<2>([&p](auto x) { return p[0] * x * x; }, 2.0);
                  },
                  vector{3.0}) == vector{2.0});

// Zygote.jl 255: the derivative of one component of a gradient.
static_assert(gradient(
                  [](auto const& v) {
                      return gradient([](auto const& w) { return w[0] * w[0] * w[1] * w[2]; },
                                      v)[0];
                  },
                  vector{1.0, 2.0, 3.0}) == vector{12.0, 6.0, 4.0});

// SparseDiffTools.jl 132: products with a Jacobian inside one another; the direction and the weights
// carry the outer ε. J·v = 2v₀v₁·(t) + v₀²·(t²) at v = (2, 3), d/dt = 12 + 8t
constexpr auto monomial = [](auto const& v) { return v[0] * v[0] * v[1]; };
static_assert(derivative([](auto t) { return jvp(monomial, vector{2.0, 3.0}, vector{t, t * t}); },
                         1.0) == 20);
static_assert(derivative([](auto t) { return sum(vjp(monomial, vector{2.0, 3.0}, t * t)); }, 1.0) ==
              32);
static_assert(
    derivative([](auto t) { return sum(hvp(monomial, vector{2.0, 3.0}, vector{t, t * t})); },
               1.0) == 6 + 8 + 4);
static_assert(derivative(
                  [](auto t) {
                      return jvp([t](auto const& v) { return t * monomial(v); },
                                 vector{t, 3.0 + 0 * t}, vector{t, t * t});
                  },
                  1.0) == 18 + 5);  // t·(2t·3·t + t²·t²)

// Closures over an outer ε in an array, called with an inner one: Σₖ ∂/∂y (x + k)·y² at y = x
static_assert(derivative(
                  [](auto x) {
                      auto const scaled = [x](int k) {
                          return [x, k](auto y) { return (x + k) * y * y; };
                      };
                      std::array const all{scaled(1), scaled(2), scaled(3)};
                      auto total = 0 * x;
                      for (auto const& f : all) total = total + derivative(f, x);
                      return total;  // 6x² + 12x
                  },
                  2.0) == 36);

// FD2 31, 37, 40, FD 443: an ε does not leave its derivative through a captured variable, which has
// no place for it.
static_assert(derivative(
                  [](auto x) {
                      auto outside = x;
                      return derivative(
                          [&outside](auto y) {
                              using inside = decltype(outside * y);
                              static_assert(!std::is_assignable_v<decltype(outside)&, inside>);
                              return outside * y;
                          },
                          1.0);
                  },
                  1.0) == 1);

}  // namespace
