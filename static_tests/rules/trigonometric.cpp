// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus/derivative.hpp>
#include <leibniz/calculus/gradient.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/rules/trigonometric.hpp>
#include <leibniz/scalar/functions.hpp>
#include <leibniz/verify/ulp_distance.hpp>

#include <limits>
#include <numbers>

namespace {

using namespace leibniz;

constexpr double infinity = std::numeric_limits<double>::infinity();
using std::numbers::pi;

// sin πx has exact zeros, and so have its derivatives.
constexpr auto sine = [](auto x) { return sinpi(x); };
constexpr auto cosine = [](auto x) { return cospi(x); };
static_assert(derivative(sine, 0.0) == pi);
static_assert(derivative(sine, 1.0f) == -std::numbers::pi_v<float>);
static_assert(derivative(sine, 0.5) == 0);
static_assert(derivative(sine, 1e15) == pi);
static_assert(derivative<2>(sine, 3.0) == 0);
static_assert(derivative<2>(sine, 0.5L) ==
              -std::numbers::pi_v<long double> * std::numbers::pi_v<long double>);
static_assert(derivative(cosine, 0.5) == -pi);
static_assert(derivative(cosine, 2.0) == 0);
static_assert(derivative<2>(cosine, 0.0) == -pi * pi);

// sinc = 1 − x²/3! + x⁴/5! − x⁶/7! + …
constexpr auto cardinal = [](auto x) { return sinc(x); };
static_assert(derivative(cardinal, 0.0) == 0);
static_assert(ulp_distance(derivative<2>(cardinal, 0.0), -1.0 / 3) <= 1);
static_assert(derivative<3>(cardinal, 0.0) == 0);
static_assert(ulp_distance(derivative<4>(cardinal, 0.0f), 1.0f / 5) <= 1);
static_assert(ulp_distance(derivative<6>(cardinal, 0.0), -1.0 / 7) <= 2);
// No cancellation near 0, nor where the series ends.
static_assert(derivative(cardinal, 1e-300) == -1e-300 / 3);
static_assert(ulp_distance(derivative(cardinal, 1e-3), -3.333333000000011974e-4) <= 1);
static_assert(ulp_distance(derivative(cardinal, 1.9), -0.4322853918914324036) <= 1);
static_assert(ulp_distance(derivative<2>(cardinal, 1.9), -0.04301542310765774411) <= 8);
static_assert(ulp_distance(derivative<3>(cardinal, 1.9), 0.2380714927297245220) <= 2);
constexpr double below_two = 0x1.fffffffffffffp+0;
static_assert(ulp_distance(derivative(cardinal, below_two), derivative(cardinal, 2.0)) <= 2);
static_assert(ulp_distance(derivative<2>(cardinal, -below_two), derivative<2>(cardinal, -2.0)) <=
              64);
static_assert(ulp_distance(derivative<3>(cardinal, below_two), derivative<3>(cardinal, 2.0)) <= 8);

// Arguments whose squares overflow, or vanish.
constexpr auto arctangent = [](auto x) { return atan(x); };
static_assert(derivative(arctangent, 0.0) == 1);
static_assert(ulp_distance(derivative(arctangent, -3.0), 0.1) <= 2);
static_assert(ulp_distance(derivative(arctangent, 1e150), 1e-300) <= 2);
static_assert(derivative(arctangent, -1e200) == 0);
static_assert(derivative(arctangent, infinity) == 0);
static_assert(derivative(arctangent, 1e30f) == 0);
static_assert(derivative<2>(arctangent, 1e200) == 0);
constexpr auto angle = [](auto y, auto x) { return atan2(y, x); };
static_assert(ulp_distance(gradient(angle, 3e200, 4e200), vector{4e-200 / 25, -3e-200 / 25}) <= 3);
static_assert(ulp_distance(gradient(angle, 3e-200, 4e-200), vector{4e200 / 25, -3e200 / 25}) <= 3);
static_assert(gradient(angle, 0.0, 1e-310) == vector{infinity, 0.0});
// Next to the edge 1 − x is exact.
constexpr double below_one = 0x1.fffffffffffffp-1;
static_assert(derivative([](auto x) { return asin(x); }, below_one) == 0x1p26);
static_assert(derivative([](auto x) { return acos(x); }, -below_one) == -0x1p26);
static_assert(derivative([](auto x) { return asin(x); }, 1.0) == infinity);

}  // namespace
