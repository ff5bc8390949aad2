// SPDX-License-Identifier: BSL-1.0

#include <leibniz/verify/identical.hpp>

#include <leibniz/calculus.hpp>

using namespace leibniz;

// Logarithms

// log xy − log x = log y
static_assert(identical<double, double>([](auto x, auto y) { return log(x * y) - log(x); },
                                        [](auto, auto y) { return log(y); }));

// log(x³√y/z²) = 3 log x + ½log y − 2 log z
static_assert(identical<double, double, double>(
    [](auto x, auto y, auto z) { return log(pow(x, 3) * sqrt(y) / (z * z)); },
    [](auto x, auto y, auto z) { return 3 * log(x) + log(y) / 2 - 2 * log(z); }));

// log 12 = 2 log 2 + log 3,  log 8/log 2 = 3
static_assert(identical<double>(
    [](auto x) {
        using T = decltype(x);
        return vector{x * log(T(12)), x * log(T(8)) / log(T(2))};
    },
    [](auto x) {
        using T = decltype(x);
        return vector{x * (2 * log(T(2)) + log(T(3))), 3 * x};
    }));

// log(e·x) = 1 + log x
static_assert(identical<double>([](auto x) { return log(exp(decltype(x)(1)) * x); },
                                [](auto x) { return 1 + log(x); }));

// log(x² − 1) = log(x − 1) + log(x + 1)
static_assert(identical<double>([](auto x) { return log(x * x - 1); },
                                [](auto x) { return log(x - 1) + log(x + 1); }));

// log x² = 2 log|x|
static_assert(identical<double>([](auto x) { return log(x * x); },
                                [](auto x) { return 2 * log(abs(x)); }));

// log log x² = log 2 + log log x
static_assert(identical<double>([](auto x) { return log(log(x * x)); },
                                [](auto x) { return log(decltype(x)(2)) + log(log(x)); }));

// log₂ 8x = 3 + log₂ x,  log₁₀ x = log x/log 10
static_assert(identical<double>([](auto x) { return log2(8 * x); },
                                [](auto x) { return 3 + log2(x); }));
static_assert(identical<double>([](auto x) { return log10(x); },
                                [](auto x) { return log(x) / log(decltype(x)(10)); }));

// log1p x = log(1 + x),  expm1 x = eˣ − 1
static_assert(identical<double>([](auto x) { return vector{log1p(x), expm1(x)}; },
                                [](auto x) { return vector{log(1 + x), exp(x) - 1}; }));

// Exponentials and powers

// e^{x + y} = eˣeʸ
static_assert(identical<double, double>([](auto x, auto y) { return exp(x + y); },
                                        [](auto x, auto y) { return exp(x) * exp(y); }));

// e^{2x} − 1 = (eˣ − 1)(eˣ + 1)
static_assert(identical<double>([](auto x) { return exp(2 * x) - 1; },
                                [](auto x) { return (exp(x) - 1) * (exp(x) + 1); }));

// exp(eˣ + log x) = x exp eˣ
static_assert(identical<double>([](auto x) { return exp(exp(x) + log(x)); },
                                [](auto x) { return x * exp(exp(x)); }));

// e^{0.1x}·e^{0.3x} = e^{0.1x + 0.3x}, whatever 0.1 and 0.3 have been rounded to
static_assert(identical<double>([](auto x) { return exp(0.1 * x) * exp(0.3 * x); },
                                [](auto x) { return exp(0.1 * x + 0.3 * x); }));

// e^{√2 x}·eˣ = e^{(1 + √2)x}
static_assert(identical<double>([](auto x) { return exp(sqrt(decltype(x)(2)) * x) * exp(x); },
                                [](auto x) { return exp((1 + sqrt(decltype(x)(2))) * x); }));

// x^{y + 1} = x·x^y,  (x^y)^z = x^{yz},  (xy)^z = x^z·y^z
static_assert(identical<double, double>([](auto x, auto y) { return pow(x, y + 1); },
                                        [](auto x, auto y) { return x * pow(x, y); }));
static_assert(
    identical<double, double, double>([](auto x, auto y, auto z) { return pow(pow(x, y), z); },
                                      [](auto x, auto y, auto z) { return pow(x, y * z); }));
static_assert(identical<double, double, double>(
    [](auto x, auto y, auto z) { return pow(x * y, z); },
    [](auto x, auto y, auto z) { return pow(x, z) * pow(y, z); }));

// x^{5/2} = x²√x
static_assert(identical<double>([](auto x) { return pow(x, 2.5); },
                                [](auto x) { return x * x * sqrt(x); }));

// (x⁵ − 1)/(x − 1) = 1 + x + x² + x³ + x⁴, and the derivatives of both
constexpr auto geometric_sum = [](auto x) { return (pow(x, 5) - 1) / (x - 1); };
static_assert(identical<double>(geometric_sum,
                                [](auto x) { return 1 + x + x * x + pow(x, 3) + pow(x, 4); }));
static_assert(identical<double>(derivative(geometric_sum),
                                [](auto x) { return 1 + 2 * x + 3 * x * x + 4 * pow(x, 3); }));

// Derivatives

// (log|x|)′ = 1/x
static_assert(identical<double>(derivative([](auto x) { return log(abs(x)); }),
                                [](auto x) { return 1 / x; }));

// (x log x − x)′ = log x
static_assert(identical<double>(derivative([](auto x) { return x * log(x) - x; }),
                                [](auto x) { return log(x); }));

// (x⁴(4 log x − 1)/16)′ = x³ log x
static_assert(identical<double>(derivative([](auto x) {
                                    return pow(x, 4) * (4 * log(x) - 1) / 16;
                                }),
                                [](auto x) { return pow(x, 3) * log(x); }));

// (log log x)′ = 1/(x log x)
static_assert(identical<double>(derivative([](auto x) { return log(log(x)); }),
                                [](auto x) { return 1 / (x * log(x)); }));

// (xˣ)′ = xˣ(log x + 1)
static_assert(identical<double>(derivative([](auto x) { return pow(x, x); }),
                                [](auto x) { return pow(x, x) * (log(x) + 1); }));

// ∇ x^y = (y x^{y − 1}, x^y log x)
static_assert(identical<double, double>(gradient([](auto x, auto y) { return pow(x, y); }),
                                        [](auto x, auto y) {
                                            return vector{y * pow(x, y - 1), pow(x, y) * log(x)};
                                        }));

// (2ˣ)′ = 2ˣ log 2,  (log₂ x)′ = 1/(x log 2)
static_assert(identical<double>(derivative([](auto x) { return vector{exp2(x), log2(x)}; }),
                                [](auto x) {
                                    auto const log_two = log(decltype(x)(2));
                                    return vector{exp2(x) * log_two, 1 / (x * log_two)};
                                }));

// (x eˣ)⁽⁵⁾ = (x + 5)eˣ
static_assert(identical<double>(derivative<5>([](auto x) { return x * exp(x); }),
                                [](auto x) { return (x + 5) * exp(x); }));

// d/dx log(xᵃ(1 + x)ᵇ) = a/x + b/(1 + x)
static_assert(identical<double, double, double>(
    partial<2>([](auto a, auto b, auto x) { return log(pow(x, a) * pow(1 + x, b)); }),
    [](auto a, auto b, auto x) { return a / x + b / (1 + x); }));

// The entropy of a coin, H(p) = −p log p − (1 − p)log(1 − p):
// H′ = log((1 − p)/p),  H″ = −1/(p(1 − p))
constexpr auto entropy = [](auto p) { return -p * log(p) - (1 - p) * log(1 - p); };
static_assert(identical<double>(derivative(entropy), [](auto p) { return log((1 - p) / p); }));
static_assert(identical<double>(derivative<2>(entropy), [](auto p) { return -1 / (p * (1 - p)); }));

// Logistic growth, P = K/(1 + (K/P₀ − 1)e^{−rt}):  dP/dt = rP(1 − P/K)
constexpr auto population = [](auto initial, auto capacity, auto r, auto t) {
    return capacity / (1 + (capacity / initial - 1) * exp(-r * t));
};
static_assert(identical<double, double, double, double>(
    partial<3>(population), [](auto initial, auto capacity, auto r, auto t) {
        auto const p = population(initial, capacity, r, t);
        return r * p * (1 - p / capacity);
    }));
