// SPDX-License-Identifier: BSL-1.0

#include <leibniz/verify/identical.hpp>

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

#include <numbers>

using namespace leibniz;

namespace {

/// φ(z) = e^{−z²/2}/√(2π), the density of the normal distribution
constexpr auto normal_density = [](auto z) {
    return exp(-z * z / 2) / sqrt(2 * std::numbers::pi_v<decltype(z)>);
};

/// N(z) = ½(1 + erf(z/√2)), its distribution function
constexpr auto normal_probability = [](auto z) { return (1 + erf(z / sqrt(decltype(z)(2)))) / 2; };

/// log p(x; μ, σ) = −½((x − μ)/σ)² − log σ − ½log 2π
constexpr auto normal_log_density = [](auto x, auto mu, auto sigma) {
    return -square((x - mu) / sigma) / 2 - log(sigma) -
           log(2 * std::numbers::pi_v<decltype(x)>) / 2;
};

}  // namespace

// The normal distribution

// log(φ((x − μ)/σ)/σ) = log p(x; μ, σ)
static_assert(identical<double, double, double>(
    [](auto x, auto mu, auto sigma) { return log(normal_density((x - mu) / sigma) / sigma); },
    normal_log_density));

// ∇ log p(x; μ, σ) = (−(x − μ)/σ², (x − μ)/σ², (x − μ)²/σ³ − 1/σ)
static_assert(identical<double, double, double>(gradient(normal_log_density), [](auto x, auto mu,
                                                                                 auto sigma) {
    auto const d = x - mu;
    return vector{-d / square(sigma), d / square(sigma), d * d / pow(sigma, 3) - 1 / sigma};
}));

// N′ = φ,  φ′(z) = −zφ(z),  φ″(z) = (z² − 1)φ(z)
static_assert(identical<double>(derivative(normal_probability), normal_density));
static_assert(identical<double>(derivative(normal_density),
                                [](auto z) { return -z * normal_density(z); }));
static_assert(identical<double>(derivative<2>(normal_density),
                                [](auto z) { return (z * z - 1) * normal_density(z); }));

// N(−z) = 1 − N(z)
static_assert(identical<double>([](auto z) { return normal_probability(-z); },
                                [](auto z) { return 1 - normal_probability(z); }));

// (zN(z) + φ(z))′ = N(z), the expected shortfall
static_assert(identical<double>(derivative([](auto z) {
                                    return z * normal_probability(z) + normal_density(z);
                                }),
                                normal_probability));

// Of two normal densities the product is one: its precision and its mean are
// 1/σ² + 1/τ²  and  (μ/σ² + ν/τ²)/(1/σ² + 1/τ²).
static_assert(identical<double, double, double, double, double>(
    partial<0>([](auto x, auto mu, auto sigma, auto nu, auto tau) {
        return normal_log_density(x, mu, sigma) + normal_log_density(x, nu, tau);
    }),
    [](auto x, auto mu, auto sigma, auto nu, auto tau) {
        auto const precision = 1 / square(sigma) + 1 / square(tau);
        auto const mean = (mu / square(sigma) + nu / square(tau)) / precision;
        return -(x - mean) * precision;
    }));

// Two variables with the covariance S:  ∇(−½xᵀS⁻¹x) = −S⁻¹x
static_assert(identical<vector<double, 2>, double, double, double>(
    partial<0>([](auto const& x, auto a, auto b, auto c) {
        return -dot(x, matrix{{c, -b}, {-b, a}} * x) / (2 * (a * c - b * b));
    }),
    [](auto const& x, auto a, auto b, auto c) {
        return vector{b * x[1] - c * x[0], b * x[0] - a * x[1]} / (a * c - b * b);
    }));

// D(μ, σ ‖ ν, τ) = log(τ/σ) + (σ² + (μ − ν)²)/2τ² − ½ has the gradient
// ((μ − ν)/τ², σ/τ² − 1/σ, (ν − μ)/τ², 1/τ − (σ² + (μ − ν)²)/τ³).
static_assert(identical<double, double, double, double>(
    gradient([](auto mu, auto sigma, auto nu, auto tau) {
        return log(tau / sigma) + (square(sigma) + square(mu - nu)) / (2 * square(tau)) - 0.5;
    }),
    [](auto mu, auto sigma, auto nu, auto tau) {
        auto const t = square(tau);
        return vector{(mu - nu) / t, sigma / t - 1 / sigma, (nu - mu) / t,
                      1 / tau - (square(sigma) + square(mu - nu)) / (t * tau)};
    }));

// The heat kernel u = e^{−x²/4t}/√(4πt):  ∂u/∂t = ∂²u/∂x²
constexpr auto heat_kernel = [](auto x, auto t) {
    return exp(-x * x / (4 * t)) / sqrt(4 * std::numbers::pi_v<decltype(x)> * t);
};
static_assert(identical<double, double>(partial<1>(heat_kernel), partial<0, 0>(heat_kernel)));

// Other distributions

// Student's with ν degrees of freedom:  ∂ log p/∂x = −(ν + 1)x/(ν + x²)
static_assert(identical<double, double>(partial<0>([](auto x, auto nu) {
                                            return lgamma((nu + 1) / 2) - lgamma(nu / 2) -
                                                   log(nu) / 2 - (nu + 1) / 2 * log(1 + x * x / nu);
                                        }),
                                        [](auto x, auto nu) {
                                            return -(nu + 1) * x / (nu + x * x);
                                        }));

// The gamma distribution:  ∇ log p = ((k − 1)/x − 1/θ, log x − log θ − ψ(k), x/θ² − k/θ)
static_assert(identical<double, double, double>(gradient([](auto x, auto k, auto theta) {
                                                    return (k - 1) * log(x) - x / theta -
                                                           k * log(theta) - lgamma(k);
                                                }),
                                                [](auto x, auto k, auto theta) {
                                                    return vector{(k - 1) / x - 1 / theta,
                                                                  log(x) - log(theta) - digamma(k),
                                                                  x / square(theta) - k / theta};
                                                }));

// The beta distribution:  ∂ log(xᵃ⁻¹(1 − x)ᵇ⁻¹)/∂x = (a − 1)/x − (b − 1)/(1 − x)
static_assert(identical<double, double, double>(
    partial<0>([](auto x, auto a, auto b) { return log(pow(x, a - 1) * pow(1 - x, b - 1)); }),
    [](auto x, auto a, auto b) { return (a - 1) / x - (b - 1) / (1 - x); }));

// Poisson's:  ∂/∂λ (k log λ − λ − log k!) = k/λ − 1
static_assert(identical<double, double>(partial<1>([](auto k, auto lambda) {
                                            return k * log(lambda) - lambda - lgamma(k + 1);
                                        }),
                                        [](auto k, auto lambda) { return k / lambda - 1; }));

// The logistic distribution F = 1/(1 + e^{−(x − μ)/s}):  F′ = F(1 − F)/s
constexpr auto logistic = [](auto x, auto mu, auto s) { return 1 / (1 + exp(-(x - mu) / s)); };
static_assert(identical<double, double, double>(partial<0>(logistic), [](auto x, auto mu, auto s) {
    return logistic(x, mu, s) * (1 - logistic(x, mu, s)) / s;
}));

// Bernoulli's, of parameter θ = log(p/(1 − p)): A(θ) = log(1 + e^θ) has A′ = p, A″ = p(1 − p).
constexpr auto log_partition = [](auto theta) { return log(1 + exp(theta)); };
static_assert(identical<double>(
    [](auto theta) {
        return vector{derivative(log_partition)(theta), derivative<2>(log_partition)(theta)};
    },
    [](auto theta) {
        auto const p = 1 / (1 + exp(-theta));
        return vector{p, p * (1 - p)};
    }));

// Samples

// Σ(xᵢ − x̄)² = Σxᵢ² − n x̄²,  with gradient 2(xᵢ − x̄)
constexpr auto mean = [](auto const& x) { return sum(x) / static_cast<int>(x.size()); };
constexpr auto scatter = [](auto const& x) {
    auto const m = mean(x);
    return sum(map([m](auto const& xi) { return square(xi - m); }, x));
};
static_assert(identical<vector<double, 4>>(scatter, [](auto const& x) {
    return norm_squared(x) - 4 * square(mean(x));
}));
static_assert(identical<vector<double, 4>>(gradient(scatter), [](auto const& x) {
    auto const m = mean(x);
    return map([m](auto const& xi) { return 2 * (xi - m); }, x);
}));

// The mean that moves: x̄ₙ₊₁ = x̄ₙ + (x − x̄ₙ)/(n + 1)
static_assert(identical<vector<double, 3>, double>(
    [](auto const& x, auto next) { return (sum(x) + next) / 4; },
    [](auto const& x, auto next) { return mean(x) + (next - mean(x)) / 4; }));

// Finance

// The options of Black and Scholes: C = S N(d₁) − Ke^{−rT} N(d₂),  P = Ke^{−rT} N(−d₂) − S N(−d₁),
// d₁,₂ = (log(S/K) + (r ± ½σ²)T)/(σ√T)
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

// d₁ − d₂ = σ√T
static_assert(identical<double, double, double, double, double>(
    [](auto s, auto k, auto r, auto sigma, auto t) {
        return d_1(s, k, r, sigma, t) - d_2(s, k, r, sigma, t);
    },
    [](auto, auto, auto, auto sigma, auto t) { return sigma * sqrt(t); }));

// S φ(d₁) = Ke^{−rT} φ(d₂)
static_assert(identical<double, double, double, double, double>(
    [](auto s, auto k, auto r, auto sigma, auto t) {
        return s * normal_density(d_1(s, k, r, sigma, t));
    },
    [](auto s, auto k, auto r, auto sigma, auto t) {
        return k * exp(-r * t) * normal_density(d_2(s, k, r, sigma, t));
    }));

// Put-call parity: C − P = S − Ke^{−rT}
static_assert(identical<double, double, double, double, double>(
    [](auto s, auto k, auto r, auto sigma, auto t) {
        return call_price(s, k, r, sigma, t) - put_price(s, k, r, sigma, t);
    },
    [](auto s, auto k, auto r, auto, auto t) { return s - k * exp(-r * t); }));

// The delta: ∂C/∂S = N(d₁)
static_assert(identical<double, double, double, double, double>(
    partial<0>(call_price), [](auto s, auto k, auto r, auto sigma, auto t) {
        return normal_probability(d_1(s, k, r, sigma, t));
    }));

// The vega: ∂C/∂σ = S φ(d₁)√T
static_assert(identical<double, double, double, double, double>(
    partial<3>(call_price), [](auto s, auto k, auto r, auto sigma, auto t) {
        return s * normal_density(d_1(s, k, r, sigma, t)) * sqrt(t);
    }));

// The gamma: ∂²C/∂S² = φ(d₁)/(Sσ√T)
static_assert(identical<double, double, double, double, double>(
    partial<0, 0>(call_price), [](auto s, auto k, auto r, auto sigma, auto t) {
        return normal_density(d_1(s, k, r, sigma, t)) / (s * sigma * sqrt(t));
    }));

// Their equation, T the time that is left: ∂C/∂T = ½σ²S² ∂²C/∂S² + rS ∂C/∂S − rC
static_assert(identical<double, double, double, double, double>(
    partial<4>(call_price), [](auto s, auto k, auto r, auto sigma, auto t) {
        return square(sigma * s) / 2 * partial<0, 0>(call_price)(s, k, r, sigma, t) +
               r * s * partial<0>(call_price)(s, k, r, sigma, t) -
               r * call_price(s, k, r, sigma, t);
    }));

// Four payments of 1: Σ(1 + r)⁻ᵏ = (1 − (1 + r)⁻⁴)/r
static_assert(identical<double>(
    [](auto r) { return pow(1 + r, -1) + pow(1 + r, -2) + pow(1 + r, -3) + pow(1 + r, -4); },
    [](auto r) { return (1 - pow(1 + r, -4)) / r; }));

// The duration of a bond that pays at t and at u is the mean of t and u, weighted by their values:
// −d/dr log(ae^{−rt} + be^{−ru}) = (t·ae^{−rt} + u·be^{−ru})/(ae^{−rt} + be^{−ru})
static_assert(identical<double, double, double, double, double>(
    partial<4>([](auto a, auto b, auto t, auto u, auto r) {
        return -log(a * exp(-r * t) + b * exp(-r * u));
    }),
    [](auto a, auto b, auto t, auto u, auto r) {
        auto const first = a * exp(-r * t);
        auto const second = b * exp(-r * u);
        return (t * first + u * second) / (first + second);
    }));

// Cobb and Douglas, Y = KᵃL¹⁻ᵃ: the shares of capital and labour add up, K ∂Y/∂K + L ∂Y/∂L = Y.
constexpr auto output = [](auto a, auto k, auto l) { return pow(k, a) * pow(l, 1 - a); };
static_assert(identical<double, double, double>(
    [](auto a, auto k, auto l) {
        return k * partial<1>(output)(a, k, l) + l * partial<2>(output)(a, k, l);
    },
    output));
