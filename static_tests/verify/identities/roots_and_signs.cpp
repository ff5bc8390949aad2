// SPDX-License-Identifier: BSL-1.0

#include <leibniz/verify/identical.hpp>

#include <leibniz/calculus.hpp>

using namespace leibniz;

// Roots

// √x√y = √(xy),  √x/√y = √(x/y)
static_assert(identical<double, double>(
    [](auto x, auto y) { return vector{sqrt(x) * sqrt(y), sqrt(x) / sqrt(y)}; },
    [](auto x, auto y) { return vector{sqrt(x * y), sqrt(x / y)}; }));

// √(xy)·√(x/y) = |x|: both signs of x and y have the left side
static_assert(identical<double, double>([](auto x, auto y) { return sqrt(x * y) * sqrt(x / y); },
                                        [](auto x, auto) { return abs(x); }));

// 1/(√(x + 1) + √x) = √(x + 1) − √x
static_assert(identical<double>([](auto x) { return 1 / (sqrt(x + 1) + sqrt(x)); },
                                [](auto x) { return sqrt(x + 1) - sqrt(x); }));

// √(x + 2√x + 1) = √x + 1
static_assert(identical<double>([](auto x) { return sqrt(x + 2 * sqrt(x) + 1); },
                                [](auto x) { return sqrt(x) + 1; }));

// √(x + y + 2√(xy)) = √x + √y
static_assert(identical<double, double>([](auto x,
                                           auto y) { return sqrt(x + y + 2 * sqrt(x * y)); },
                                        [](auto x, auto y) { return sqrt(x) + sqrt(y); }));

// ∛(xy) = ∛x∛y,  ∛(−x) = −∛x,  (∛x)³ = x
static_assert(identical<double, double>(
    [](auto x, auto y) { return vector{cbrt(x * y), cbrt(-x), pow(cbrt(x), 3)}; },
    [](auto x, auto y) { return vector{cbrt(x) * cbrt(y), -cbrt(x), x}; }));

// (√x)′ = 1/(2√x)
static_assert(identical<double>(derivative([](auto x) { return sqrt(x); }),
                                [](auto x) { return 1 / (2 * sqrt(x)); }));

// (∛x)′ = 1/(3∛x²)
static_assert(identical<double>(derivative([](auto x) { return cbrt(x); }),
                                [](auto x) { return 1 / (3 * square(cbrt(x))); }));

// (√(x + 1) − √x)′ = −(√(x + 1) − √x)/(2√(x(x + 1)))
static_assert(identical<double>(derivative([](auto x) { return sqrt(x + 1) - sqrt(x); }),
                                [](auto x) {
                                    return -(sqrt(x + 1) - sqrt(x)) / (2 * sqrt(x * (x + 1)));
                                }));

// (√(1 + √x))′ = 1/(4√x√(1 + √x))
static_assert(identical<double>(derivative([](auto x) { return sqrt(1 + sqrt(x)); }),
                                [](auto x) { return 1 / (4 * sqrt(x) * sqrt(1 + sqrt(x))); }));

// (½(x√(1 + x²) + asinh x))′ = √(1 + x²)
static_assert(identical<double>(derivative([](auto x) {
                                    return (x * sqrt(1 + x * x) + asinh(x)) / 2;
                                }),
                                [](auto x) { return sqrt(1 + x * x); }));

// ∇√(x² + y²) = (x, y)/√(x² + y²)
static_assert(identical<double, double>(gradient([](auto x, auto y) { return hypot(x, y); }),
                                        [](auto x, auto y) {
                                            return vector{x, y} / sqrt(x * x + y * y);
                                        }));

// Signs

// √x² = |x|,  |x|² = x²,  |xy| = |x||y|,  |x/y| = |x|/|y|
static_assert(identical<double, double>(
    [](auto x, auto y) { return vector{sqrt(x * x), square(abs(x)), abs(x * y), abs(x / y)}; },
    [](auto x, auto y) { return vector{abs(x), x * x, abs(x) * abs(y), abs(x) / abs(y)}; }));

// |−109x| = 109|x|,  |0.1x| = 0.1|x|,  √(109x²) = √109|x|
static_assert(identical<double>(
    [](auto x) { return vector{abs(-109 * x), abs(0.1 * x), sqrt(109 * x * x)}; },
    [](auto x) { return vector{109 * abs(x), 0.1 * abs(x), sqrt(decltype(x)(109)) * abs(x)}; }));

// √(x² + 2x + 1) = |x + 1|
static_assert(identical<double>([](auto x) { return sqrt(x * x + 2 * x + 1); },
                                [](auto x) { return abs(x + 1); }));

// √(½(1 + cos x)) = |cos ½x|
static_assert(identical<double>([](auto x) { return sqrt((1 + cos(x)) / 2); },
                                [](auto x) { return abs(cos(x / 2)); }));

// √(1 − sin²x) = |cos x|,  √(cosh²x − 1) = |sinh x|,  √(1 − tanh²x) = 1/cosh x
static_assert(identical<double>([](auto x) { return sqrt(1 - square(sin(x))); },
                                [](auto x) { return abs(cos(x)); }));
static_assert(identical<double>([](auto x) { return sqrt(square(cosh(x)) - 1); },
                                [](auto x) { return abs(sinh(x)); }));
static_assert(identical<double>([](auto x) { return sqrt(1 - square(tanh(x))); },
                                [](auto x) { return 1 / cosh(x); }));

// √(x² − 2xy + y²) = |x − y|,  √(x⁴ − 2x² + 1) = |x² − 1|,  √(x² + 1/x² − 2) = |x − 1/x|
static_assert(identical<double, double>([](auto x,
                                           auto y) { return sqrt(x * x - 2 * x * y + y * y); },
                                        [](auto x, auto y) { return abs(x - y); }));
static_assert(identical<double>([](auto x) { return sqrt(pow(x, 4) - 2 * x * x + 1); },
                                [](auto x) { return abs(x * x - 1); }));
static_assert(identical<double>([](auto x) { return sqrt(x * x + 1 / (x * x) - 2); },
                                [](auto x) { return abs(x - 1 / x); }));

// √(x³y)·√(y/x) = xy: the roots have values only where xy is positive.
static_assert(identical<double, double>([](auto x,
                                           auto y) { return sqrt(pow(x, 3) * y) * sqrt(y / x); },
                                        [](auto x, auto y) { return x * y; }));

// e^{½log(x² + 2x + 1)} = |x + 1|,  √(x² + 2|x| + 1) = |x| + 1
static_assert(identical<double>([](auto x) { return exp(log(x * x + 2 * x + 1) / 2); },
                                [](auto x) { return abs(x + 1); }));
static_assert(identical<double>([](auto x) { return sqrt(x * x + 2 * abs(x) + 1); },
                                [](auto x) { return abs(x) + 1; }));

// |log 3| = log 3
static_assert(identical<double>([](auto x) { return x * abs(log(decltype(x)(3))); },
                                [](auto x) { return x * log(decltype(x)(3)); }));

// |eˣ + 1| = eˣ + 1
static_assert(identical<double>([](auto x) { return abs(exp(x) + 1); },
                                [](auto x) { return exp(x) + 1; }));

// x = |x| sign x,  sign xy = sign x sign y
static_assert(
    identical<double, double>([](auto x, auto y) { return vector{abs(x) * sign(x), sign(x * y)}; },
                              [](auto x, auto y) { return vector{x, sign(x) * sign(y)}; }));

// |x|′ = x/|x|,  (x|x|)′ = 2|x|,  (|x|³)′ = 3x|x|
static_assert(
    identical<double>(derivative([](auto x) { return vector{abs(x), x * abs(x), pow(abs(x), 3)}; }),
                      [](auto x) { return vector{x / abs(x), 2 * abs(x), 3 * x * abs(x)}; }));

// max(x, −x) = |x|
static_assert(identical<double>([](auto x) { return max(x, -x); }, [](auto x) { return abs(x); }));

// max(x, y) + min(x, y) = x + y,  max·min = xy,  max − min = |x − y|
static_assert(identical<double, double>(
    [](auto x, auto y) {
        auto const larger = max(x, y);
        auto const smaller = min(x, y);
        return vector{larger + smaller, larger * smaller, larger - smaller};
    },
    [](auto x, auto y) { return vector{x + y, x * y, abs(x - y)}; }));

// ∇(max(x, y)² + min(x, y)²) = (2x, 2y)
static_assert(identical<double, double>(gradient([](auto x, auto y) {
                                            return square(max(x, y)) + square(min(x, y));
                                        }),
                                        [](auto x, auto y) { return vector{2 * x, 2 * y}; }));

// |x| where it is chosen: x < 0 ? −x : x
static_assert(identical<double>([](auto x) { return select(x < 0, -x, x); },
                                [](auto x) { return abs(x); }));

// relu x = ½(x + |x|),  relu x − relu(−x) = x,  relu x · relu(−x) = 0
constexpr auto positive_part = [](auto x) { return max(x, 0); };
static_assert(identical<double>(
    [](auto x) {
        auto const p = positive_part(x);
        auto const n = positive_part(-x);
        return vector{p, p - n, p * n};
    },
    [](auto x) { return vector{(x + abs(x)) / 2, x, 0 * x}; }));
