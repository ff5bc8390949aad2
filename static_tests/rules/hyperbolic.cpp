// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus/derivative.hpp>
#include <leibniz/rules/hyperbolic.hpp>
#include <leibniz/scalar/functions.hpp>
#include <leibniz/verify/ulp_distance.hpp>

#include <limits>
#include <numbers>

namespace {

using namespace leibniz;

constexpr double infinity = std::numeric_limits<double>::infinity();

// tanh′ is right where tanh x rounds to 1, and so is tanh″.
constexpr auto tangent = [](auto x) { return tanh(x); };
static_assert(derivative(tangent, 0.0) == 1);
static_assert(ulp_distance(derivative(tangent, 20.0), 1.699341702116635584e-17) <= 2);
static_assert(ulp_distance(derivative<2>(tangent, -20.0), 3.398683404233271139e-17) <= 4);
static_assert(derivative(tangent, 1e3) == 0);
static_assert(derivative(tangent, -infinity) == 0);

static_assert(derivative([](auto x) { return asinh(x); }, -1e300) == 1e-300);
static_assert(ulp_distance(derivative([](auto x) { return acosh(x); }, 1e300), 1e-300) <= 1);
// Next to the edge x − 1 is exact: 1/√(2·2⁻⁵²)
static_assert(ulp_distance(derivative([](auto x) { return acosh(x); }, 0x1.0000000000001p+0),
                           std::numbers::sqrt2 * 0x1p25) <= 1);
static_assert(derivative([](auto x) { return atanh(x); }, 0x1.fffffffffffffp-1) == 0x1p52);

}  // namespace
