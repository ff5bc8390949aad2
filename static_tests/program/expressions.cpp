// SPDX-License-Identifier: BSL-1.0

// Formulas are functions like any other: as callables of their variables they are compiled, the
// formula of a derivative as the derivative of a formula, and those that hold numbers too.

#include "distance.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/expression.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

namespace leibniz::tests {

constexpr auto x = variable<"x">;
constexpr auto y = variable<"y">;
constexpr auto e = sin(x * y) + x / y;

static_assert(distance<callable(e, x, y)>(0.5, 1.5) == 0);
static_assert(distance<callable(gradient(e, x, y), x, y)>(0.5, 1.5) == 0);
static_assert(distance<gradient(callable(e, x, y))>(0.5, 1.5) <= 1);
static_assert(distance<hessian(callable(e, x, y))>(0.5, 1.5) <= 2);
static_assert(compiled<callable(e, x, y), double, double>.operations() == 4);

// A number is held by value: it is part of the template argument.
constexpr auto with_numbers = 0.1 * x + 2.5 * x * x;
static_assert(distance<callable(with_numbers, x)>(0.5) == 0);
static_assert(distance<derivative(callable(with_numbers, x))>(0.5) <= 1);

// Where a compiler takes no such argument, a lambda that names the formula does.
static_assert(distance<[](auto const& t) { return callable(with_numbers, x)(t); }>(0.5) == 0);

constexpr auto bent = select(x < 0 * x, x* x, x + x);
static_assert(distance<derivative(callable(bent, x))>(-0.5) == 0);
static_assert(distance<derivative(callable(bent, x))>(0.5) == 0);

}  // namespace leibniz::tests
