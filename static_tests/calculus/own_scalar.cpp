// SPDX-License-Identifier: BSL-1.0

// A number type from outside: one line makes it a scalar, and its derivatives are exact if it is.

#include "fixed.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

namespace {

using namespace leibniz;
using application::fixed;

constexpr fixed half = fixed::parts(128);
// Constants of its type meet dual numbers over it.
static_assert(derivative([](auto x) { return half * x + x * half - x / half; }, fixed(3)) ==
              fixed(-1));
static_assert(derivative([](auto x) { return dot(vector{x, half}, vector{half, x}); }, fixed(3)) ==
              fixed(1));

constexpr auto f = [](auto const& x) { return 3 * x[0] * x[0] + x[0] * x[1] / 2 - x[1]; };

static_assert(derivative([](auto x) { return x * x * x; }, fixed(3)) == fixed(27));
static_assert(derivative<2>([](auto x) { return 1 / x; }, half) == fixed(16));
static_assert(gradient(f, vector<fixed, 2>{fixed(2), fixed(3)}) ==
              vector<fixed, 2>{fixed(13) + half, fixed(0)});
static_assert(hessian(f, vector<fixed, 2>{fixed(2), fixed(3)})(0, 1) == half);
static_assert(derivative([](auto x) { return abs(x) * x; }, fixed(-3)) == fixed(6));
static_assert(derivative(
                  [](auto x) {
                      return solve(matrix<decltype(x), 2, 2>{{x, x * 0}, {x * 0 + 1, x}},
                                   vector{x * 0 + 4, x * 0})[0];
                  },
                  fixed(2)) == fixed(-1));

}  // namespace
