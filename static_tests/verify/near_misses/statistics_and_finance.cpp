// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

#include "../first_wrong.hpp"

#include <numbers>

using namespace leibniz;

namespace {

constexpr auto normal_density = [](auto z) {
    return exp(-z * z / 2) / sqrt(2 * std::numbers::pi_v<decltype(z)>);
};
constexpr auto normal_probability = [](auto z) { return (1 + erf(z / sqrt(decltype(z)(2)))) / 2; };
constexpr auto normal_log_density = [](auto x, auto mu, auto sigma) {
    return -square((x - mu) / sigma) / 2 - log(sigma);
};
constexpr auto d_1 = [](auto s, auto k, auto r, auto sigma, auto t) {
    return (log(s / k) + (r + sigma * sigma / 2) * t) / (sigma * sqrt(t));
};
constexpr auto d_2 = [](auto s, auto k, auto r, auto sigma, auto t) {
    return (log(s / k) + (r - sigma * sigma / 2) * t) / (sigma * sqrt(t));
};
constexpr auto call_price = [](auto s, auto k, auto r, auto sigma, auto t) {
    return s * normal_probability(d_1(s, k, r, sigma, t)) -
           k * exp(-r * t) * normal_probability(d_2(s, k, r, sigma, t));
};
constexpr auto put_price = [](auto s, auto k, auto r, auto sigma, auto t) {
    return k * exp(-r * t) * normal_probability(-d_2(s, k, r, sigma, t)) -
           s * normal_probability(-d_1(s, k, r, sigma, t));
};

}  // namespace

// Each is wrong; right is what stands in parentheses.

// ∇ log p(x; μ, σ) = (−(x − μ)/σ², (x − μ)/σ, …)  (σ²)
static_assert(first_wrong_entry<double, double, double>(gradient(normal_log_density),
                                                        [](auto x, auto mu, auto sigma) {
                                                            auto const d = x - mu;
                                                            return vector{
                                                                -d / square(sigma), d / sigma,
                                                                d * d / pow(sigma, 3) - 1 / sigma};
                                                        }) == 1);

// … = (…, …, (x − μ)²/σ³ + 1/σ)  (−)
static_assert(first_wrong_entry<double, double, double>(gradient(normal_log_density),
                                                        [](auto x, auto mu, auto sigma) {
                                                            auto const d = x - mu;
                                                            return vector{
                                                                -d / square(sigma),
                                                                d / square(sigma),
                                                                d * d / pow(sigma, 3) + 1 / sigma};
                                                        }) == 2);

// φ″(z) = (1 − z²)φ(z)  (z² − 1)
static_assert(first_wrong_entry<double>(derivative<2>(normal_density), [](auto z) {
                  return (1 - z * z) * normal_density(z);
              }) == 0);

// N′(z) = 2φ(z)  (φ)
static_assert(first_wrong_entry<double>(derivative(normal_probability),
                                        [](auto z) { return 2 * normal_density(z); }) == 0);

// N(−z) = −N(z)  (1 − N(z))
static_assert(first_wrong_entry<double>([](auto z) { return normal_probability(-z); },
                                        [](auto z) { return -normal_probability(z); }) == 0);

// Student's:  ∂ log p/∂x = −νx/(ν + x²)  (ν + 1)
static_assert(first_wrong_entry<double, double>(
                  partial<0>([](auto x, auto nu) { return -(nu + 1) / 2 * log(1 + x * x / nu); }),
                  [](auto x, auto nu) { return -nu * x / (nu + x * x); }) == 0);

// The gamma distribution:  ∂ log p/∂k = log x − log θ − log k  (ψ(k))
static_assert(first_wrong_entry<double, double, double>(partial<1>([](auto x, auto k, auto theta) {
                                                            return (k - 1) * log(x) - x / theta -
                                                                   k * log(theta) - lgamma(k);
                                                        }),
                                                        [](auto x, auto k, auto theta) {
                                                            return log(x) - log(theta) - log(k);
                                                        }) == 0);

// The beta distribution:  ∂ log p/∂x = (a − 1)/x + (b − 1)/(1 − x)  (−)
static_assert(first_wrong_entry<double, double, double>(partial<0>([](auto x, auto a, auto b) {
                                                            return log(pow(x, a - 1) *
                                                                       pow(1 - x, b - 1));
                                                        }),
                                                        [](auto x, auto a, auto b) {
                                                            return (a - 1) / x + (b - 1) / (1 - x);
                                                        }) == 0);

// The heat kernel:  ∂u/∂t = ½∂²u/∂x²  (without ½)
constexpr auto heat_kernel = [](auto x, auto t) { return exp(-x * x / (4 * t)) / sqrt(t); };
static_assert(first_wrong_entry<double, double>(partial<1>(heat_kernel), [](auto x, auto t) {
                  return partial<0, 0>(heat_kernel)(x, t) / 2;
              }) == 0);

// ∇Σ(xᵢ − x̄)² = 2xᵢ − x̄  (2x̄)
static_assert(first_wrong_entry<vector<double, 3>>(
                  gradient([](auto const& x) {
                      auto const m = sum(x) / 3;
                      return sum(map([m](auto const& xi) { return square(xi - m); }, x));
                  }),
                  [](auto const& x) {
                      auto const m = sum(x) / 3;
                      return map([m](auto const& xi) { return 2 * xi - m; }, x);
                  }) == 0);

// The vega: ∂C/∂σ = S φ(d₂)√T  (d₁)
static_assert(first_wrong_entry<double, double, double, double, double>(
                  partial<3>(call_price), [](auto s, auto k, auto r, auto sigma, auto t) {
                      return s * normal_density(d_2(s, k, r, sigma, t)) * sqrt(t);
                  }) == 0);

// The delta: ∂C/∂S = N(d₂)  (d₁)
static_assert(first_wrong_entry<double, double, double, double, double>(
                  partial<0>(call_price), [](auto s, auto k, auto r, auto sigma, auto t) {
                      return normal_probability(d_2(s, k, r, sigma, t));
                  }) == 0);

// Put-call parity: C − P = S − Ke^{rT}  (−rT)
static_assert(first_wrong_entry<double, double, double, double, double>(
                  [](auto s, auto k, auto r, auto sigma, auto t) {
                      return call_price(s, k, r, sigma, t) - put_price(s, k, r, sigma, t);
                  },
                  [](auto s, auto k, auto r, auto, auto t) { return s - k * exp(r * t); }) == 0);

// Four payments: Σ(1 + r)⁻ᵏ = (1 − (1 + r)⁻⁵)/r  (−4)
static_assert(first_wrong_entry<double>(
                  [](auto r) {
                      return pow(1 + r, -1) + pow(1 + r, -2) + pow(1 + r, -3) + pow(1 + r, -4);
                  },
                  [](auto r) { return (1 - pow(1 + r, -5)) / r; }) == 0);

// Cobb and Douglas, Y = KᵃL¹⁻ᵃ:  ∂Y/∂L = aY/L  (1 − a)
constexpr auto output = [](auto a, auto k, auto l) { return pow(k, a) * pow(l, 1 - a); };
static_assert(first_wrong_entry<double, double, double>(partial<2>(output),
                                                        [](auto a, auto k, auto l) {
                                                            return a * output(a, k, l) / l;
                                                        }) == 0);
