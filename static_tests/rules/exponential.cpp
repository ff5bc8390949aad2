// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus/derivative.hpp>
#include <leibniz/rules/exponential.hpp>
#include <leibniz/scalar/functions.hpp>
#include <leibniz/verify/ulp_distance.hpp>

#include <numbers>

namespace {

using namespace leibniz;

constexpr auto power_of_ten = [](auto x) { return exp10(x); };
static_assert(derivative(power_of_ten, 0.0) == std::numbers::ln10);
static_assert(derivative(power_of_ten, 2.0f) == 100 * std::numbers::ln10_v<float>);
static_assert(derivative<2>(power_of_ten, 0.0) == std::numbers::ln10 * std::numbers::ln10);

// expm1′ is right where expm1 x rounds to −1.
static_assert(derivative([](auto x) { return expm1(x); }, -40.0) == exp(-40.0));
static_assert(derivative<2>([](auto x) { return expm1(x); }, -40.0) == exp(-40.0));

// The whole range, though x·ln 10 overflows.
static_assert(ulp_distance(derivative([](auto x) { return log10(x); }, 1e308),
                           std::numbers::log10e / 1e308) == 0);
static_assert(derivative([](auto x) { return log2(x); }, 2.0) == std::numbers::log2e / 2);

}  // namespace
