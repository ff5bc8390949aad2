// SPDX-License-Identifier: BSL-1.0
#include <leibniz/learning/relu.hpp>

#include <limits>
#include <type_traits>

#include <leibniz/calculus/derivative.hpp>

using namespace leibniz;

constexpr auto f = [](auto const& x) { return relu(x); };

static_assert(relu(3.0) == 3);
static_assert(relu(0.0) == 0);
static_assert(relu(-3.0) == 0);
static_assert(std::is_same_v<decltype(relu(1)), double>);

static_assert(derivative(f, 3.0) == 1);
static_assert(derivative(f, 0.0) == 0);
static_assert(derivative(f, -3.0) == 0);
static_assert(derivative<2>(f, 3.0) == 0);

constexpr double infinity = std::numeric_limits<double>::infinity();
static_assert(relu(infinity) == infinity);
static_assert(relu(-infinity) == 0);
static_assert(derivative(f, infinity) == 1);
static_assert(derivative(f, -infinity) == 0);
