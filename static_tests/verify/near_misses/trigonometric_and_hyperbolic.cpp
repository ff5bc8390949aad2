// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus.hpp>

#include "../first_wrong.hpp"

#include <numbers>

using namespace leibniz;

// Each is wrong; right is what stands in parentheses.

// sin²x − cos²x = 1  (+)
static_assert(first_wrong_entry<double>([](auto x) { return square(sin(x)) - square(cos(x)); },
                                        [](auto x) { return decltype(x)(1); }) == 0);

// cos(x + y) = cos x cos y + sin x sin y  (−), beside a right sin(x + y)
static_assert(
    first_wrong_entry<double, double>([](auto x, auto y) { return vector{sin(x + y), cos(x + y)}; },
                                      [](auto x, auto y) {
                                          return vector{sin(x) * cos(y) + cos(x) * sin(y),
                                                        cos(x) * cos(y) + sin(x) * sin(y)};
                                      }) == 1);

// tan(x + y) = (tan x + tan y)/(1 + tan x tan y)  (−: this is how tanh adds)
static_assert(first_wrong_entry<double, double>([](auto x, auto y) { return tan(x + y); },
                                                [](auto x, auto y) {
                                                    return (tan(x) + tan(y)) /
                                                           (1 + tan(x) * tan(y));
                                                }) == 0);

// sin 3x = 4 sin x − 3 sin³x  (3 and 4)
static_assert(first_wrong_entry<double>([](auto x) { return sin(3 * x); },
                                        [](auto x) { return 4 * sin(x) - 3 * pow(sin(x), 3); }) ==
              0);

// cos(x + π/2) = sin x  (−sin x), beside a right sin(x + π/2)
static_assert(first_wrong_entry<double>(
                  [](auto x) {
                      constexpr auto pi = std::numbers::pi_v<decltype(x)>;
                      return vector{sin(x + pi / 2), cos(x + pi / 2)};
                  },
                  [](auto x) { return vector{cos(x), sin(x)}; }) == 1);

// sin π/12 = (√6 + √2)/4  (−)
static_assert(
    first_wrong_entry<double>([](auto x) { return x * sin(std::numbers::pi_v<decltype(x)> / 12); },
                              [](auto x) {
                                  using T = decltype(x);
                                  return x * (sqrt(T(6)) + sqrt(T(2))) / 4;
                              }) == 0);

// sin(x + 3.141592653589793) = −sin x  (π, which is no double)
static_assert(!identical<double>([](auto x) { return sin(x + 3.141592653589793); },
                                 [](auto x) { return -sin(x); }));

// tan ½x = sin x/(1 − cos x)  (+)
static_assert(first_wrong_entry<double>([](auto x) { return tan(x / 2); },
                                        [](auto x) { return sin(x) / (1 - cos(x)); }) == 0);

// (sin x, cos x)′ = (cos x, sin x)  (−sin x: this is how sinh and cosh are differentiated)
static_assert(first_wrong_entry<double>(derivative([](auto x) { return vector{sin(x), cos(x)}; }),
                                        [](auto x) { return vector{cos(x), sin(x)}; }) == 1);

// (tan x)′ = 1 − tan²x  (+)
static_assert(first_wrong_entry<double>(derivative([](auto x) { return tan(x); }),
                                        [](auto x) { return 1 - square(tan(x)); }) == 0);

// (cos² 2x)′ = −2 sin 2x cos 2x  (the inner slope 2 is missing)
static_assert(first_wrong_entry<double>(derivative([](auto x) { return square(cos(2 * x)); }),
                                        [](auto x) { return -2 * sin(2 * x) * cos(2 * x); }) == 0);

// d²/dt² sin ωt = −ω sin ωt  (ω²)
static_assert(
    first_wrong_entry<double, double>(partial<1, 1>([](auto w, auto t) { return sin(w * t); }),
                                      [](auto w, auto t) { return -w * sin(w * t); }) == 0);

// (x atan x − log(1 + x²))′ = atan x  (½log)
static_assert(first_wrong_entry<double>(derivative([](auto x) {
                                            return x * atan(x) - log(1 + x * x);
                                        }),
                                        [](auto x) { return atan(x); }) == 0);

// asin′ x = 1/√(1 + x²)  (−: this is the slope of asinh)
static_assert(first_wrong_entry<double>(derivative([](auto x) { return asin(x); }),
                                        [](auto x) { return 1 / sqrt(1 + x * x); }) == 0);

// ∇ atan2(y, x) = (x, y)/(x² + y²)  (−y)
static_assert(first_wrong_entry<double, double>(
                  gradient([](auto y, auto x) { return atan2(y, x); }),
                  [](auto y, auto x) { return vector{x, y} / (x * x + y * y); }) == 1);

// cosh²x + sinh²x = 1  (−)
static_assert(first_wrong_entry<double>([](auto x) { return square(cosh(x)) + square(sinh(x)); },
                                        [](auto x) { return decltype(x)(1); }) == 0);

// cosh(x + y) = cosh x cosh y − sinh x sinh y  (+)
static_assert(first_wrong_entry<double, double>(
                  [](auto x, auto y) { return vector{sinh(x + y), cosh(x + y)}; },
                  [](auto x, auto y) {
                      return vector{sinh(x) * cosh(y) + cosh(x) * sinh(y),
                                    cosh(x) * cosh(y) - sinh(x) * sinh(y)};
                  }) == 1);

// tanh′ = 1 + tanh²  (−)
static_assert(first_wrong_entry<double>(derivative([](auto x) { return tanh(x); }),
                                        [](auto x) { return 1 + square(tanh(x)); }) == 0);

// tanh″ = −2(1 − tanh²)  (the factor tanh is missing)
static_assert(first_wrong_entry<double>(derivative<2>([](auto x) { return tanh(x); }),
                                        [](auto x) { return -2 * (1 - square(tanh(x))); }) == 0);

// asinh x = log(x + √(x² − 1))  (+: this is acosh)
static_assert(first_wrong_entry<double>([](auto x) { return asinh(x); },
                                        [](auto x) { return log(x + sqrt(x * x - 1)); }) == 0);

// atanh x = log((1 + x)/(1 − x))  (½log)
static_assert(first_wrong_entry<double>([](auto x) { return atanh(x); },
                                        [](auto x) { return log((1 + x) / (1 - x)); }) == 0);
