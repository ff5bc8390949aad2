// SPDX-License-Identifier: BSL-1.0

// erf, Γ and their kin: known derivatives, and slopes that are right where the functions are tiny.

#include <leibniz/calculus/derivative.hpp>
#include <leibniz/rules/special.hpp>
#include <leibniz/scalar/functions.hpp>
#include <leibniz/verify/ulp_distance.hpp>

#include <concepts>
#include <limits>
#include <numbers>

namespace {

using namespace leibniz;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double gamma = std::numbers::egamma;
constexpr double zeta_of_two = 1.6449340668482264365;  // π²/6
constexpr double zeta_of_three = 1.2020569031595942854;

// erf′(0) = 2/√π, erf″(0) = 0, erf‴(0) = −4/√π
constexpr auto error_function = [](auto x) { return erf(x); };
constexpr auto complement = [](auto x) { return erfc(x); };
static_assert(derivative(error_function, 0.0) == 2 * std::numbers::inv_sqrtpi);
static_assert(derivative(error_function, 0.0f) == 2 * std::numbers::inv_sqrtpi_v<float>);
static_assert(derivative(error_function, 0.0L) == 2 * std::numbers::inv_sqrtpi_v<long double>);
static_assert(derivative<2>(error_function, 0.0) == 0);
static_assert(derivative<3>(error_function, 0.0) == -4 * std::numbers::inv_sqrtpi);
static_assert(derivative(complement, 0.75) == -derivative(error_function, 0.75));

// In the tail, too: −2/√π·e^(−676) at 26, where rounding x² would cost hundreds of ulp.
static_assert(ulp_distance(derivative(complement, 26.0), -2.947034993266269540e-294) <= 2);
static_assert(ulp_distance(derivative(error_function, -5.0), 1.567086653101733530e-11) <= 2);
static_assert(ulp_distance(derivative<2>(error_function, 5.7), -9.980037970269251896e-14) <= 3);
static_assert(derivative(error_function, 30.0) == 0);
static_assert(derivative(error_function, -1e300) == 0);
static_assert(derivative<2>(error_function, 1e300) == 0);
static_assert(derivative(complement, infinity) == 0);

// Γ′(1) = −γ, Γ″(1) = γ² + π²/6; ψ′(1) = π²/6, ψ″(1) = −2ζ(3), ψ‴(1) = π⁴/15
constexpr auto factorial = [](auto x) { return tgamma(x + 1); };
static_assert(derivative(factorial, 0.0) == -gamma);
static_assert(ulp_distance(derivative<2>(factorial, 0.0), 1.978111990655945111) <= 2);
static_assert(ulp_distance(derivative<3>(factorial, 0.0), -5.444874456485317734) <= 3);
static_assert(derivative(factorial, 1.0) == 1 - gamma);
static_assert(ulp_distance(derivative([](auto x) { return tgamma(x); }, -0.5),
                           -0.1293535897955400553) <= 3);
static_assert(derivative([](auto x) { return lgamma(x); }, 1.0) == -gamma);
static_assert(derivative<2>([](auto x) { return lgamma(x); }, 1.0) == zeta_of_two);
static_assert(derivative<3>([](auto x) { return lgamma(x); }, 1.0) == -2 * zeta_of_three);
static_assert(digamma(1.0) == -gamma);
static_assert(trigamma(1.0) == zeta_of_two);
static_assert(derivative([](auto x) { return digamma(x); }, 1.0) == trigamma(1.0));
static_assert(derivative<2>([](auto x) { return digamma(x); }, 1.0) == polygamma(2, 1.0));
static_assert(derivative<3>([](auto x) { return digamma(x); }, 1.0) == polygamma(3, 1.0));
static_assert(derivative([](auto x) { return polygamma(2, x); }, 1.0) == polygamma(3, 1.0));
static_assert(derivative<2>([](auto x) { return trigamma(2 * x); }, 0.5) == 4 * polygamma(3, 1.0));
static_assert(std::same_as<decltype(polygamma(2, 1.0f)), float>);
static_assert(std::same_as<decltype(polygamma(2, dual<float>(1))), dual<float>>);

// Γ(x) is about 1/x at the pole 0.
static_assert(derivative([](auto x) { return tgamma(x); }, 0.0) == -infinity);
static_assert(derivative([](auto x) { return lgamma(x); }, 0.0) == -infinity);
static_assert(derivative([](auto x) { return digamma(x); }, 0.0) == infinity);
// A zero tangent stays zero there.
static_assert(derivative([](auto x) { return tgamma(0 * x) + x; }, 1.0) == 1);

}  // namespace
