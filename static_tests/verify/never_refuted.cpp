// SPDX-License-Identifier: BSL-1.0

#include <leibniz/verify/identical.hpp>

#include <leibniz/calculus.hpp>

#include <numbers>

using namespace leibniz;

// Each is true, and was refuted once, or broke the prover, which lacked the rule that heads it. What
// is not proved is undecided.

// a < b is false where a = b, on stretches, too.

// (max(x, 0) > 0) = (x > 0), the slope of ReLU by its output
static_assert(!identical<double>([](auto x) { return select(max(x, 0) > 0, 1 + 0 * x, 0); },
                                 [](auto x) { return select(x > 0, 1 + 0 * x, 0); })
                   .refuted());

// ((x + 1)(x − 1) ≤ x² − 1 ? x : 0) = x,  (x/2 − 0.5x < 0 ? x : y) = y
static_assert(
    !identical<double>([](auto x) { return select((x + 1) * (x - 1) <= x * x - 1, x, 0); },
                       [](auto x) { return x; })
         .refuted());
static_assert(!identical<double, double>([](auto x,
                                            auto y) { return select(x / 2 - 0.5 * x < 0, x, y); },
                                         [](auto, auto y) { return y; })
                   .refuted());

// (min(x, 0)² < 0 ? x : y) = y
static_assert(identical<double, double>([](auto x,
                                           auto y) { return select(square(min(x, 0)) < 0, x, y); },
                                        [](auto, auto y) { return y; }));

// At a kink they may differ.

// max(1.25, x)′Γ(x + 1) = (x > 1.25)·xΓ(x)
static_assert(!identical<double>(
                   [](auto x) {
                       return derivative([](auto t) { return max(1.25, t); }, x) * tgamma(x + 1);
                   },
                   [](auto x) { return select(x > 1.25, x * tgamma(x), 0); })
                   .refuted());

// ∂max(y, x)/∂x = (x > y)
static_assert(identical<double, double>(partial<0>([](auto x, auto y) { return max(y, x); }),
                                        [](auto x, auto y) {
                                            return select(x > y, 1 + 0 * x, 0);
                                        }));

// There is nothing to compare where one of them has no value.

// (x > 1 ? x log(x − 1) : 0) = x log(x − 1)
static_assert(identical<double>([](auto x) { return select(x > 1, x * log(x - 1), 0); },
                                [](auto x) { return x * log(x - 1); }));

// Γ(x + 1)/log(1 + sign x) = xΓ(x)/log 2,  Γ(1 + sign x) = 1: log 0 and Γ(0) are no values.
static_assert(!identical<double>([](auto x) { return tgamma(x + 1) / log(1 + sign(x)); },
                                 [](auto x) {
                                     using S = decltype(x);
                                     return x * tgamma(x) / log(S(2));
                                 })
                   .refuted());
static_assert(!identical<double>([](auto x) { return tgamma(1 + sign(x)); },
                                 [](auto x) { return 1 + 0 * x; })
                   .refuted());

// (x − x)√x + x = (x − x)√x + |x|: what is dropped keeps its domain, x > 0.
static_assert(!identical<double>([](auto x) { return (x - x) * sqrt(x) + x; },
                                 [](auto x) { return (x - x) * sqrt(x) + abs(x); })
                   .refuted());

// (√(−x²))′ = 1: it is nowhere differentiable.
static_assert(!identical<double>(derivative([](auto x) { return sqrt(x * -x); }), [](auto x) {
                   return 1 + 0 * x;
               }).refuted());

// Which root of a constant is the positive one the field does not know.

// ½√(2 + √3)x = cos(π/12)x,  √11881 x = 109x
static_assert(!identical<double>(
                   [](auto x) {
                       using S = decltype(x);
                       return x * sqrt(2 + sqrt(S(3))) / 2;
                   },
                   [](auto x) {
                       using S = decltype(x);
                       return x * cos(std::numbers::pi_v<S> / 12);
                   })
                   .refuted());
static_assert(!identical<double>(
                   [](auto x) {
                       using S = decltype(x);
                       return x * sqrt(S(11881));
                   },
                   [](auto x) { return 108 * x + x; })
                   .refuted());

// Logarithms and angles under roots; fourteen primes in one logarithm.

// √(log x)² = log x,  √(sin x)² = sin x,  log log²x = 2 log|log x|
static_assert(identical<double>([](auto x) { return square(sqrt(log(x))); },
                                [](auto x) { return log(x); }));
static_assert(identical<double>([](auto x) { return square(sqrt(sin(x))); },
                                [](auto x) { return sin(x); }));
static_assert(identical<double>([](auto x) { return log(square(log(x))); },
                                [](auto x) { return 2 * log(abs(log(x))); }));

// x log r + x = x(log r + 1),  r = 223092870/58642669
static_assert(identical<double>(
    [](auto x) {
        using S = decltype(x);
        return x * log(S(223092870) / S(58642669)) + x;
    },
    [](auto x) {
        using S = decltype(x);
        return x * (log(S(223092870) / S(58642669)) + 1);
    }));
