// SPDX-License-Identifier: BSL-1.0

#include <leibniz/verify/identical.hpp>

#include <leibniz/calculus.hpp>

#include <numbers>

using namespace leibniz;

// The circle

// sin²x + cos²x = 1
static_assert(identical<double>([](auto x) { return square(sin(x)) + square(cos(x)); },
                                [](auto x) { return decltype(x)(1); }));

// sin(x ± y) = sin x cos y ± cos x sin y,  cos(x ± y) = cos x cos y ∓ sin x sin y
static_assert(identical<double, double>(
    [](auto x, auto y) { return vector{sin(x + y), sin(x - y), cos(x + y), cos(x - y)}; },
    [](auto x, auto y) {
        return vector{sin(x) * cos(y) + cos(x) * sin(y), sin(x) * cos(y) - cos(x) * sin(y),
                      cos(x) * cos(y) - sin(x) * sin(y), cos(x) * cos(y) + sin(x) * sin(y)};
    }));

// tan(x + y) = (tan x + tan y)/(1 − tan x tan y)
static_assert(identical<double, double>([](auto x, auto y) { return tan(x + y); },
                                        [](auto x, auto y) {
                                            return (tan(x) + tan(y)) / (1 - tan(x) * tan(y));
                                        }));

// sin x + sin y = 2 sin ½(x + y) cos ½(x − y)
static_assert(identical<double, double>([](auto x, auto y) { return sin(x) + sin(y); },
                                        [](auto x, auto y) {
                                            return 2 * sin((x + y) / 2) * cos((x - y) / 2);
                                        }));

// sin 3x = 3 sin x − 4 sin³x
static_assert(identical<double>([](auto x) { return sin(3 * x); },
                                [](auto x) { return 3 * sin(x) - 4 * pow(sin(x), 3); }));

// cos 5x = T₅(cos x),  T₅(c) = 16c⁵ − 20c³ + 5c
constexpr auto chebyshev = [](auto c) { return 16 * pow(c, 5) - 20 * pow(c, 3) + 5 * c; };
static_assert(identical<double>([](auto x) { return cos(5 * x); },
                                [](auto x) { return chebyshev(cos(x)); }));

// T₅′(cos x) sin x = 5 sin 5x
static_assert(identical<double>([](auto x) { return derivative(chebyshev)(cos(x)) * sin(x); },
                                [](auto x) { return 5 * sin(5 * x); }));

// 8 sin x cos x cos 2x cos 4x = sin 8x  (Morrie's law)
static_assert(
    identical<double>([](auto x) { return 8 * sin(x) * cos(x) * cos(2 * x) * cos(4 * x); },
                      [](auto x) { return sin(8 * x); }));

// Halves and thirds: tan ½x = sin x/(1 + cos x),  cos x = 4 cos³⅓x − 3 cos ⅓x
static_assert(identical<double>([](auto x) { return tan(x / 2); },
                                [](auto x) { return sin(x) / (1 + cos(x)); }));
static_assert(identical<double>([](auto x) { return cos(x); },
                                [](auto x) { return 4 * pow(cos(x / 3), 3) - 3 * cos(x / 3); }));

// With t = tan ½x:  sin x = 2t/(1 + t²),  cos x = (1 − t²)/(1 + t²)
static_assert(identical<double>([](auto x) { return vector{sin(x), cos(x)}; },
                                [](auto x) {
                                    auto const t = tan(x / 2);
                                    return vector{2 * t, 1 - t * t} / (1 + t * t);
                                }));

// sin(x + π/2) = cos x,  cos(x + π/2) = −sin x,  sin(x + π) = −sin x,  cos(2π − x) = cos x
static_assert(identical<double>(
    [](auto x) {
        constexpr auto pi = std::numbers::pi_v<decltype(x)>;
        return vector{sin(x + pi / 2), cos(x + pi / 2), sin(x + pi), cos(2 * pi - x)};
    },
    [](auto x) { return vector{cos(x), -sin(x), -sin(x), cos(x)}; }));

// sin π/12 = (√6 − √2)/4,  cos π/12 = (√6 + √2)/4,  sin π/6 = ½,  cos π/4 = 1/√2
static_assert(identical<double>(
    [](auto x) {
        constexpr auto pi = std::numbers::pi_v<decltype(x)>;
        return x * vector{sin(pi / 12), cos(pi / 12), sin(pi / 6), cos(pi / 4)};
    },
    [](auto x) {
        using T = decltype(x);
        return x * vector{(sqrt(T(6)) - sqrt(T(2))) / 4, (sqrt(T(6)) + sqrt(T(2))) / 4, T(1) / 2,
                          1 / sqrt(T(2))};
    }));

// tan π/12 = 2 − √3
static_assert(
    identical<double>([](auto x) { return x * tan(std::numbers::pi_v<decltype(x)> / 12); },
                      [](auto x) { return x * (2 - sqrt(decltype(x)(3))); }));

// Derivatives

// (sin x cos x)′ = cos 2x
static_assert(identical<double>(derivative([](auto x) { return sin(x) * cos(x); }),
                                [](auto x) { return cos(2 * x); }));

// (tan x)′ = 1/cos²x = 1 + tan²x
static_assert(identical<double>(derivative([](auto x) { return tan(x); }),
                                [](auto x) { return 1 / square(cos(x)); }));
static_assert(identical<double>(derivative([](auto x) { return tan(x); }),
                                [](auto x) { return 1 + square(tan(x)); }));

// sin⁗ x = sin x
static_assert(identical<double>(derivative<4>([](auto x) { return sin(x); }),
                                [](auto x) { return sin(x); }));

// d²/dt² (a cos ωt + b sin ωt) = −ω²(a cos ωt + b sin ωt)
constexpr auto oscillation = [](auto a, auto b, auto w, auto t) {
    return a * cos(w * t) + b * sin(w * t);
};
static_assert(identical<double, double, double, double>(partial<3, 3>(oscillation),
                                                        [](auto a, auto b, auto w, auto t) {
                                                            return -w * w * oscillation(a, b, w, t);
                                                        }));

// (½x − ¼ sin 2x)′ = sin²x
static_assert(identical<double>(derivative([](auto x) { return x / 2 - sin(2 * x) / 4; }),
                                [](auto x) { return square(sin(x)); }));

// (½eˣ(sin x − cos x))′ = eˣ sin x
static_assert(identical<double>(derivative([](auto x) { return exp(x) * (sin(x) - cos(x)) / 2; }),
                                [](auto x) { return exp(x) * sin(x); }));

// (log tan ½x)′ = 1/sin x
static_assert(identical<double>(derivative([](auto x) { return log(tan(x / 2)); }),
                                [](auto x) { return 1 / sin(x); }));

// (log(1/cos x + tan x))′ = 1/cos x
static_assert(identical<double>(derivative([](auto x) { return log(1 / cos(x) + tan(x)); }),
                                [](auto x) { return 1 / cos(x); }));

// The inverse functions

// atan(x − y) = −atan(y − x)
static_assert(identical<double, double>([](auto x, auto y) { return atan(x - y); },
                                        [](auto x, auto y) { return -atan(y - x); }));

// (x atan x − ½log(1 + x²))′ = atan x
static_assert(identical<double>(derivative([](auto x) { return x * atan(x) - log(1 + x * x) / 2; }),
                                [](auto x) { return atan(x); }));

// (x asin x + √(1 − x²))′ = asin x
static_assert(identical<double>(derivative([](auto x) { return x * asin(x) + sqrt(1 - x * x); }),
                                [](auto x) { return asin(x); }));

// asin′ + acos′ = 0
static_assert(identical<double>(derivative([](auto x) { return asin(x) + acos(x); }),
                                [](auto x) { return decltype(x)(0); }));

// atan((1 + x)/(1 − x))′ = 1/(1 + x²)
static_assert(identical<double>(derivative([](auto x) { return atan((1 + x) / (1 - x)); }),
                                [](auto x) { return 1 / (1 + x * x); }));

// asin(x/√(1 + x²))′ = 1/(1 + x²)
static_assert(identical<double>(derivative([](auto x) { return asin(x / sqrt(1 + x * x)); }),
                                [](auto x) { return 1 / (1 + x * x); }));

// ∇ atan2(y, x) = (x, −y)/(x² + y²)
static_assert(identical<double, double>(gradient([](auto y, auto x) { return atan2(y, x); }),
                                        [](auto y, auto x) {
                                            return vector{x, -y} / (x * x + y * y);
                                        }));
