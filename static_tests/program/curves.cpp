// SPDX-License-Identifier: BSL-1.0

// The program of an operator, of a function of one number, gives what the operator gives. A function
// itself keeps its bits; of a derivative the terms are added in another order.

#include "distance.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

namespace leibniz::tests {

constexpr auto wave = [](auto x) { return sin(x) * x + 1 / x; };
static_assert(distance<wave>(1.25) == 0);
static_assert(distance<derivative(wave)>(1.25) <= 1);
static_assert(distance<derivative<1>(wave)>(1.25) <= 1);
static_assert(distance<value_and_derivative(wave)>(1.25) <= 1);
static_assert(distance<derivative(derivative(wave))>(1.25) <= 1);

// Of power series their own arithmetic is recorded, its terms in any order.
static_assert(distance<derivative<2>(wave)>(1.25) <= 1);
static_assert(distance<derivative<5>(wave)>(1.25) <= 1);
static_assert(distance<taylor_expansion<4>(wave)>(1.25) <= 1);
static_assert(distance<derivative(derivative<2>(wave))>(1.25) <= 1);
static_assert(distance<derivative<2>(derivative(wave))>(1.25) <= 1);

constexpr auto helix = [](auto t) { return vector{cos(t), sin(t), t / 2}; };
static_assert(distance<helix>(0.75) == 0);
static_assert(distance<derivative(helix)>(0.75) == 0);
static_assert(distance<derivative<2>(helix)>(0.75) == 0);
static_assert(distance<taylor_expansion<3>(helix)>(0.75) == 0);

}  // namespace leibniz::tests
