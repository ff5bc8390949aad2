// SPDX-License-Identifier: BSL-1.0

#include <leibniz/verify/identical.hpp>

#include <leibniz/calculus.hpp>

using namespace leibniz;

// cosh²x − sinh²x = 1
static_assert(identical<double>([](auto x) { return square(cosh(x)) - square(sinh(x)); },
                                [](auto x) { return decltype(x)(1); }));

// cosh x + sinh x = eˣ
static_assert(identical<double>([](auto x) { return cosh(x) + sinh(x); },
                                [](auto x) { return exp(x); }));

// sinh(x + y) = sinh x cosh y + cosh x sinh y,  cosh(x + y) = cosh x cosh y + sinh x sinh y
static_assert(identical<double, double>([](auto x,
                                           auto y) { return vector{sinh(x + y), cosh(x + y)}; },
                                        [](auto x, auto y) {
                                            return vector{sinh(x) * cosh(y) + cosh(x) * sinh(y),
                                                          cosh(x) * cosh(y) + sinh(x) * sinh(y)};
                                        }));

// tanh(x + y) = (tanh x + tanh y)/(1 + tanh x tanh y)
static_assert(identical<double, double>([](auto x, auto y) { return tanh(x + y); },
                                        [](auto x, auto y) {
                                            return (tanh(x) + tanh(y)) / (1 + tanh(x) * tanh(y));
                                        }));

// sinh 3x = 3 sinh x + 4 sinh³x
static_assert(identical<double>([](auto x) { return sinh(3 * x); },
                                [](auto x) { return 3 * sinh(x) + 4 * pow(sinh(x), 3); }));

// tanh ½x = sinh x/(1 + cosh x) = (eˣ − 1)/(eˣ + 1)
static_assert(identical<double>([](auto x) { return tanh(x / 2); },
                                [](auto x) { return sinh(x) / (1 + cosh(x)); }));
static_assert(identical<double>([](auto x) { return tanh(x / 2); },
                                [](auto x) { return (exp(x) - 1) / (exp(x) + 1); }));

// tanh log x = (x² − 1)/(x² + 1)
static_assert(identical<double>([](auto x) { return tanh(log(x)); },
                                [](auto x) { return (x * x - 1) / (x * x + 1); }));

// sinh′ = cosh,  cosh′ = sinh
static_assert(identical<double>(derivative([](auto x) { return vector{sinh(x), cosh(x)}; }),
                                [](auto x) { return vector{cosh(x), sinh(x)}; }));

// tanh′ = 1 − tanh² = 1/cosh²
static_assert(identical<double>(derivative([](auto x) { return tanh(x); }),
                                [](auto x) { return 1 - square(tanh(x)); }));
static_assert(identical<double>(derivative([](auto x) { return tanh(x); }),
                                [](auto x) { return 1 / square(cosh(x)); }));

// tanh″ = −2 tanh (1 − tanh²)
static_assert(identical<double>(derivative<2>([](auto x) { return tanh(x); }),
                                [](auto x) { return -2 * tanh(x) * (1 - square(tanh(x))); }));

// (log cosh x)′ = tanh x
static_assert(identical<double>(derivative([](auto x) { return log(cosh(x)); }),
                                [](auto x) { return tanh(x); }));

// asinh x = log(x + √(x² + 1)),  acosh x = log(x + √(x² − 1)),  atanh x = ½log((1 + x)/(1 − x))
static_assert(identical<double>([](auto x) { return asinh(x); },
                                [](auto x) { return log(x + sqrt(x * x + 1)); }));
static_assert(identical<double>([](auto x) { return acosh(x); },
                                [](auto x) { return log(x + sqrt(x * x - 1)); }));
static_assert(identical<double>([](auto x) { return atanh(x); },
                                [](auto x) { return log((1 + x) / (1 - x)) / 2; }));

// asinh(−x) = −asinh x
static_assert(identical<double>([](auto x) { return asinh(-x); },
                                [](auto x) { return -asinh(x); }));

// asinh′ x = 1/√(1 + x²),  acosh′ x = 1/√(x² − 1),  atanh′ x = 1/(1 − x²)
static_assert(identical<double>(derivative([](auto x) { return asinh(x); }),
                                [](auto x) { return 1 / sqrt(1 + x * x); }));
static_assert(identical<double>(derivative([](auto x) { return acosh(x); }),
                                [](auto x) { return 1 / sqrt(x * x - 1); }));
static_assert(identical<double>(derivative([](auto x) { return atanh(x); }),
                                [](auto x) { return 1 / (1 - x * x); }));

// sinh asinh x = x,  cosh asinh x = √(1 + x²),  tanh atanh x = x
static_assert(identical<double>([](auto x) { return sinh(asinh(x)); }, [](auto x) { return x; }));
static_assert(identical<double>([](auto x) { return cosh(asinh(x)); },
                                [](auto x) { return sqrt(1 + x * x); }));
static_assert(identical<double>([](auto x) { return tanh(atanh(x)); }, [](auto x) { return x; }));

// Gudermann's function: (atan sinh x)′ = (2 atan tanh ½x)′ = 1/cosh x
static_assert(identical<double>(derivative([](auto x) { return atan(sinh(x)); }),
                                [](auto x) { return 1 / cosh(x); }));
static_assert(identical<double>(derivative([](auto x) { return 2 * atan(tanh(x / 2)); }),
                                [](auto x) { return 1 / cosh(x); }));

// The catenary y = a cosh(x/a):  1 + y′² = (a y″)²,  and its arc a sinh(x/a) has slope √(1 + y′²)
constexpr auto catenary = [](auto a, auto x) { return a * cosh(x / a); };
static_assert(identical<double, double>(
    [](auto a, auto x) { return 1 + square(partial<1>(catenary)(a, x)); },
    [](auto a, auto x) { return square(a * partial<1, 1>(catenary)(a, x)); }));
static_assert(identical<double, double>(partial<1>([](auto a, auto x) { return a * sinh(x / a); }),
                                        [](auto a, auto x) {
                                            return sqrt(1 + square(partial<1>(catenary)(a, x)));
                                        }));
