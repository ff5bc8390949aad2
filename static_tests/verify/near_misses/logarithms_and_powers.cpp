// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus.hpp>

#include "../first_wrong.hpp"

using namespace leibniz;

// Each is wrong; right is what stands in parentheses.

// log(x + y) = log x + log y  (xy)
static_assert(first_wrong_entry<double, double>([](auto x, auto y) { return log(x + y); },
                                                [](auto x, auto y) { return log(x) + log(y); }) ==
              0);

// log(x³√y/z²) = 3 log x + ½log y + 2 log z  (− 2 log z)
static_assert(first_wrong_entry<double, double, double>(
                  [](auto x, auto y, auto z) { return log(pow(x, 3) * sqrt(y) / (z * z)); },
                  [](auto x, auto y, auto z) { return 3 * log(x) + log(y) / 2 + 2 * log(z); }) ==
              0);

// log 12 = log 2 + 2 log 3  (2 log 2 + log 3)
static_assert(first_wrong_entry<double>([](auto x) { return x * log(decltype(x)(12)); },
                                        [](auto x) {
                                            using T = decltype(x);
                                            return x * (log(T(2)) + 2 * log(T(3)));
                                        }) == 0);

// (log x)² = 2 log x  (log x²)
static_assert(first_wrong_entry<double>([](auto x) { return square(log(x)); },
                                        [](auto x) { return 2 * log(x); }) == 0);

// log log x² = 2 log log x  (log 2 + log log x)
static_assert(first_wrong_entry<double>([](auto x) { return log(log(x * x)); },
                                        [](auto x) { return 2 * log(log(x)); }) == 0);

// e^{xy} = eˣeʸ  (x + y)
static_assert(first_wrong_entry<double, double>([](auto x, auto y) { return exp(x * y); },
                                                [](auto x, auto y) { return exp(x) * exp(y); }) ==
              0);

// e^{0.1x}·e^{0.2x} = e^{0.3x}, 3·(⅓x) = x: doubles are the numbers that they are, 0.3 is not the
// sum of 0.1 and 0.2, and 1.0/3.0 is not ⅓.
static_assert(!identical<double>([](auto x) { return exp(0.1 * x) * exp(0.2 * x); },
                                 [](auto x) { return exp(0.3 * x); }));
static_assert(!identical<double>([](auto x) { return 3 * ((1.0 / 3.0) * x); },
                                 [](auto x) { return x; }));

// e^{√2 x}·eˣ = e^{√3 x}  (1 + √2)
static_assert(
    first_wrong_entry<double>([](auto x) { return exp(sqrt(decltype(x)(2)) * x) * exp(x); },
                              [](auto x) { return exp(sqrt(decltype(x)(3)) * x); }) == 0);

// (x^y)^z = x^{y + z}  (yz)
static_assert(first_wrong_entry<double, double, double>(
                  [](auto x, auto y, auto z) { return pow(pow(x, y), z); },
                  [](auto x, auto y, auto z) { return pow(x, y + z); }) == 0);

// x^{5/2} = x√x  (x²√x)
static_assert(first_wrong_entry<double>([](auto x) { return pow(x, 2.5); },
                                        [](auto x) { return x * sqrt(x); }) == 0);

// (x⁷)′ = 7x⁷  (x⁶)
static_assert(first_wrong_entry<double>(derivative([](auto x) { return pow(x, 7); }),
                                        [](auto x) { return 7 * pow(x, 7); }) == 0);

// (1/x³)′ = −3/x²  (x⁴)
static_assert(first_wrong_entry<double>(derivative([](auto x) { return 1 / pow(x, 3); }),
                                        [](auto x) { return -3 / (x * x); }) == 0);

// ((x⁵ − 1)/(x − 1))′ = 1 + 2x + 3x² + 4x⁴  (4x³)
static_assert(
    first_wrong_entry<double>(derivative([](auto x) { return (pow(x, 5) - 1) / (x - 1); }),
                              [](auto x) { return 1 + 2 * x + 3 * x * x + 4 * pow(x, 4); }) == 0);

// (log 3x)′ = 1/(3x)  (1/x)
static_assert(first_wrong_entry<double>(derivative([](auto x) { return log(3 * x); }),
                                        [](auto x) { return 1 / (3 * x); }) == 0);

// (x log x)′ = log x  (+ 1)
static_assert(first_wrong_entry<double>(derivative([](auto x) { return x * log(x); }),
                                        [](auto x) { return log(x); }) == 0);

// (xˣ)′ = x·x^{x − 1}  (xˣ(log x + 1))
static_assert(first_wrong_entry<double>(derivative([](auto x) { return pow(x, x); }),
                                        [](auto x) { return x * pow(x, x - 1); }) == 0);

// ∇ x^y = (y x^{y − 1}, x^y log y)  (log x)
static_assert(first_wrong_entry<double, double>(gradient([](auto x, auto y) { return pow(x, y); }),
                                                [](auto x, auto y) {
                                                    return vector{y * pow(x, y - 1),
                                                                  pow(x, y) * log(y)};
                                                }) == 1);

// (2ˣ)′ = 2ˣ  (2ˣ log 2)
static_assert(first_wrong_entry<double>(derivative([](auto x) { return exp2(x); }),
                                        [](auto x) { return exp2(x); }) == 0);

// (x eˣ)⁽⁵⁾ = (x + 4)eˣ  (5)
static_assert(first_wrong_entry<double>(derivative<5>([](auto x) { return x * exp(x); }),
                                        [](auto x) { return (x + 4) * exp(x); }) == 0);

// Logistic growth, P = K/(1 + (K/P₀ − 1)e^{−rt}):  dP/dt = rP(1 − P)  (1 − P/K)
constexpr auto population = [](auto initial, auto capacity, auto r, auto t) {
    return capacity / (1 + (capacity / initial - 1) * exp(-r * t));
};
static_assert(first_wrong_entry<double, double, double, double>(
                  partial<3>(population), [](auto initial, auto capacity, auto r, auto t) {
                      auto const p = population(initial, capacity, r, t);
                      return r * p * (1 - p);
                  }) == 0);
