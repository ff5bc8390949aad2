// SPDX-License-Identifier: BSL-1.0

#include <leibniz/verify/identical.hpp>

#include <leibniz/calculus.hpp>
#include <leibniz/learning.hpp>

#include "unknown_function.hpp"

#include <numbers>

// What the method cannot decide. All of it is true, and the answer is an honest "undecided": who
// teaches the prover one of these, moves it to identities/.

using namespace leibniz;

// Where only the order of the real numbers helps

// max(max(x, y), z) = max(x, max(y, z))
static_assert(
    identical<double, double, double>([](auto x, auto y, auto z) { return max(max(x, y), z); },
                                      [](auto x, auto y, auto z) { return max(x, max(y, z)); })
        .undecided());

// e^{max(x, y)} = max(eˣ, eʸ)
static_assert(identical<double, double>([](auto x, auto y) { return exp(max(x, y)); },
                                        [](auto x, auto y) { return max(exp(x), exp(y)); })
                  .undecided());

// |x² + xy + y²| = x² + xy + y²
static_assert(identical<double, double>([](auto x, auto y) { return abs(x * x + x * y + y * y); },
                                        [](auto x, auto y) { return x * x + x * y + y * y; })
                  .undecided());

// ||x| + x| = |x| + x
static_assert(identical<double>([](auto x) { return abs(abs(x) + x); },
                                [](auto x) { return abs(x) + x; })
                  .undecided());

// √(xy)·√(xy) = |x||y|: x and y have the same sign, or there is no root.
static_assert(identical<double, double>([](auto x, auto y) { return sqrt(x * y) * sqrt(x * y); },
                                        [](auto x, auto y) { return abs(x) * abs(y); })
                  .undecided());

// |max(x, y) − min(x, y)| = |x − y|
static_assert(identical<double, double>([](auto x, auto y) { return abs(max(x, y) - min(x, y)); },
                                        [](auto x, auto y) { return abs(x - y); })
                  .undecided());

// clamp(x, −1, 1) = ½(|x + 1| − |x − 1|)
static_assert(identical<double>([](auto x) { return clamp(x, -1, 1); },
                                [](auto x) { return (abs(x + 1) - abs(x - 1)) / 2; })
                  .undecided());

// σ and softplus of this library, which choose by the sign of x, and their formulas
static_assert(identical<double>([](auto x) { return sigmoid(x); },
                                [](auto x) { return 1 / (1 + exp(-x)); })
                  .undecided());
static_assert(identical<double>([](auto x) { return softplus(x); },
                                [](auto x) { return log(1 + exp(x)); })
                  .undecided());

// The signs of constants and of functions

// |log ⅓| = log 3,  |√2 − √3| = √3 − √2,  |π − 4| = 4 − π
static_assert(identical<double>([](auto x) { return x * abs(log(decltype(x)(1) / 3)); },
                                [](auto x) { return x * log(decltype(x)(3)); })
                  .undecided());
static_assert(
    identical<double>([](auto x) { return x * abs(sqrt(decltype(x)(2)) - sqrt(decltype(x)(3))); },
                      [](auto x) { return x * (sqrt(decltype(x)(3)) - sqrt(decltype(x)(2))); })
        .undecided());
static_assert(identical<double>([](auto x) { return x * abs(std::numbers::pi_v<decltype(x)> - 4); },
                                [](auto x) { return x * (4 - std::numbers::pi_v<decltype(x)>); })
                  .undecided());

// √(3 + 2√2) = 1 + √2
static_assert(identical<double>([](auto x) { return x * sqrt(3 + 2 * sqrt(decltype(x)(2))); },
                                [](auto x) { return x * (1 + sqrt(decltype(x)(2))); })
                  .undecided());

// cos|x| = cos x
static_assert(identical<double>([](auto x) { return cos(abs(x)); }, [](auto x) { return cos(x); })
                  .undecided());

// sign(atan x) = sign x
static_assert(identical<double>([](auto x) { return sign(atan(x)); },
                                [](auto x) { return sign(x); })
                  .undecided());

// Functions that are names

// sin(asin x) = x
static_assert(
    identical<double>([](auto x) { return sin(asin(x)); }, [](auto x) { return x; }).undecided());

// atan eˣ + atan e⁻ˣ = ½π
static_assert(identical<double>([](auto x) { return atan(exp(x)) + atan(exp(-x)); },
                                [](auto x) { return std::numbers::pi_v<decltype(x)> / 2; })
                  .undecided());

// Γ(x + 1) = xΓ(x),  log Γ(x) = lgamma x
static_assert(identical<double>([](auto x) { return tgamma(x + 1); },
                                [](auto x) { return x * tgamma(x); })
                  .undecided());
static_assert(identical<double>([](auto x) { return lgamma(exp(x)); },
                                [](auto x) { return log(tgamma(exp(x))); })
                  .undecided());

// A rule of one's own is a name, too: the formula that it computes by is not looked into.
static_assert(identical<double>([](auto x) { return unknown_function<0, 0>(x); },
                                [](auto x) { return 1 / (x + 3); })
                  .undecided());

// Angles that are no multiple of π/12: cos π/5 = (1 + √5)/4
static_assert(identical<double>([](auto x) { return x * cos(std::numbers::pi_v<decltype(x)> / 5); },
                                [](auto x) { return x * (1 + sqrt(decltype(x)(5))) / 4; })
                  .undecided());
