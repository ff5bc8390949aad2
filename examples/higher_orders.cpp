// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

using namespace leibniz;

// [higher orders]
constexpr auto f = [](auto x, auto y) { return x * x * x * y * y + sin(x * y); };

// ∂³f/∂x²∂y by the numbers of the arguments, in any order; all third derivatives, each stored once.
static_assert(partial<0, 0, 1>([](auto x, auto y) { return x * x * x * y * y; }, 2.0, 3.0) == 72);
static_assert(third_derivatives(f, 0.0, 1.0)(0, 0, 0) == 5);

// The twentieth derivative, exact where the function is a polynomial.
static_assert(derivative<20>([](auto x) { return pow(x, 20); }, 1.0) == 2432902008176640000.0);

// f(x + h) as a polynomial in h.
constexpr auto p = taylor_expansion<3>([](auto x) { return 1 / (1 - x); }, 0.0);
static_assert(p[2] == 1 && p(0.5) == 1.875);
// [/higher orders]

int main() {}
