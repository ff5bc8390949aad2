// SPDX-License-Identifier: BSL-1.0

// A policy that frees the values: other operations, the same numbers but for some ulp.

#include "distance.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

namespace leibniz::tests {

constexpr auto f = [](auto x) { return pow(x, 3) / 7 + x / 3 + x / (1 + x * x) + 1 / (1 + x * x); };

// Within 2 ulp: the powers, and each quotient that became a product, round once more.
static_assert(distance<fast(f)>(1.75) <= 2);
static_assert(distance<derivative(fast(f))>(1.75) <= 2);
static_assert(distance<fast(derivative(f))>(1.75) <= 2);

// One reciprocal for both quotients, products for those by constants and for the power.
template <auto F>
constexpr int divisions() {
    int n = 0;
    for (auto const& s : compiled<F, double>.code.list)
        n += s.kind == straight_line::operation::divide;
    return n;
}
static_assert(divisions<f>() == 4);
static_assert(divisions<fast(f)>() == 1);
static_assert(compiled<fast([](auto x) { return pow(x, 3); }), double>.operations() == 2);
static_assert(compiled<fast([](auto x) { return x - x; }), double>.operations() == 0);

// Wherever it is written it says the same.
static_assert(compiled<derivative(fast(f)), double>(1.75) ==
              compiled<fast(derivative(f)), double>(1.75));

// Called by itself it is the function.
static_assert(fast(f)(1.75) == f(1.75));

// What it gives up: a zero tangent beside an infinite slope is guarded without it only.
constexpr auto size = [](auto x) { return sqrt(x * x); };
static_assert(compiled<derivative(size), double>(0.0) == 0);
static_assert(compiled<derivative(fast(size)), double>(2.0) == 1);

}  // namespace leibniz::tests
