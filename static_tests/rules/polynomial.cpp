// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus/derivative.hpp>
#include <leibniz/calculus/gradient.hpp>
#include <leibniz/calculus/hessian.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/rules/polynomial.hpp>
#include <leibniz/scalar/functions.hpp>
#include <leibniz/scalar/rational.hpp>

#include <concepts>

namespace {

using namespace leibniz;

static_assert(derivative([](auto x) { return square(x); }, 3.0) == 6);
static_assert(derivative<2>([](auto x) { return square(x); }, 3.0f) == 2);
static_assert(derivative<3>([](auto x) { return square(x); }, 3.0L) == 0);

// ∇(x·y + z) = (y, x, 1), rounded once as the value
constexpr auto fused = [](auto x, auto y, auto z) { return fma(x, y, z); };
static_assert(gradient(fused, 2.0, 3.0, 5.0) == vector{3.0, 2.0, 1.0});
static_assert(hessian(fused, 2.0, 3.0, 5.0)(0, 1) == 1);
static_assert(fma(dual<double>(0x1p-30 + 1), 0x1p-30 - 1, 1) == 0x1p-60);
static_assert(derivative([](auto x) { return fma(x, x, x); }, 3.0) == 7);
static_assert(derivative<2>([](auto x) { return fma(2, fma(x, x, 1.0f), 0.5); }, 3.0) == 4);

// ∇(a + t·(b − a)) = (1 − t, t, b − a)
constexpr auto between = [](auto a, auto b, auto t) { return lerp(a, b, t); };
static_assert(gradient(between, 2.0, 5.0, 0.25) == vector{0.75, 0.25, 3.0});
static_assert(hessian(between, 2.0, 5.0, 0.25)(0, 2) == -1);
static_assert(hessian(between, 2.0, 5.0, 0.25)(1, 2) == 1);
static_assert(lerp(dual<double>(0.1), 0.3, 1) == 0.3);

// A vector of directions, types that mix, an ε inside another.
constexpr dual<float, 2> x{1.5f, {1.0f, 2.0f}};
static_assert(fma(x, 2.0, x).tangent[1] == 6);
static_assert(lerp(1, x, 0.5).tangent[1] == 1);
static_assert(std::same_as<decltype(fma(x, 2.0, 1)), dual<float, 2>>);
static_assert(derivative(
                  [](auto x) {
                      return x * derivative([x](auto y) { return fma(x, y, square(y)); }, 1.0);
                  },
                  3.0) == 8);

constexpr rational third{1, 3};
static_assert(fma(third, third, 1) == rational{10, 9});
static_assert(lerp(third, 1, 0.5) == rational{2, 3});
static_assert(square(third) == rational{1, 9});
static_assert(gradient(between, rational{2}, rational{5}, third) ==
              vector{rational{2, 3}, rational{1, 3}, rational{3}});
static_assert(derivative<2>([](auto x) { return square(square(x)); }, third) == rational{4, 3});

}  // namespace
