// SPDX-License-Identifier: BSL-1.0

#include <leibniz/verify/identical.hpp>

#include <leibniz/calculus.hpp>

#include <cstdint>
#include <numbers>

using namespace leibniz;

// Each is wrong, and was proved once, while the prover lacked the rule that heads it. The numbers are
// chosen so that the places of the field where a proof looks first all show one pattern of signs.

// Relations of exponentials, angles, logarithms and functions hold in every place, or not at all.

// erf|x + 6| = erf(x + 6): for x > −6
static_assert(identical<double>([](auto x) { return erf(abs(x + 6)); },
                                [](auto x) { return erf(x + 6); })
                  .refuted());

// e^{|x + 10|} = e^{x + 10},  sin|x + 10| = sin(x + 10): for x > −10
static_assert(identical<double>([](auto x) { return exp(abs(x + 10)); },
                                [](auto x) { return exp(x + 10); })
                  .refuted());
static_assert(identical<double>([](auto x) { return sin(abs(x + 10)); },
                                [](auto x) { return sin(x + 10); })
                  .refuted());

// e^{max(x, 7)} = eˣ: for x > 7
static_assert(identical<double>([](auto x) { return exp(max(x, 7)); },
                                [](auto x) { return exp(x); })
                  .refuted());

// log(eˣ + |y + 42|) = log(eˣ + y + 42): for y > −42
static_assert(!identical<double, double>([](auto x, auto y) { return log(exp(x) + abs(y + 42)); },
                                         [](auto x, auto y) { return log(exp(x) + y + 42); }));

// atan √(x² + 12x + 36) = atan(x + 6): for x > −6
static_assert(identical<double>([](auto x) { return atan(sqrt(x * x + 12 * x + 36)); },
                                [](auto x) { return atan(x + 6); })
                  .refuted());

// sign(|x + 6| − y)(x + 6 − y) = |x + 6 − y|: both have one sign for x > −6.
static_assert(!identical<double, double>([](auto x,
                                            auto y) { return sign(abs(x + 6) - y) * (x + 6 - y); },
                                         [](auto x, auto y) { return abs(x + 6 - y); }));

// A tie is no half: a < b is false where a = b, and that may be an interval, or everywhere.

// (⌊x⌋ < 0) = (⌊x⌋ ≤ 0): not on [0, 1)
static_assert(!identical<double>([](auto x) { return select(floor(x) < 0, x, -x); },
                                 [](auto x) { return select(floor(x) <= 0, x, -x); }));

// (min(x, 0)² < 0 ? x : y)√x = (x + y)√x/2: it is y√x.
static_assert(!identical<double, double>(
    [](auto x, auto y) { return select(square(min(x, 0)) < 0, x, y) * sqrt(x); },
    [](auto x, auto y) { return (x + y) * sqrt(x) / 2; }));

// A function that is constant on stretches has a value on one of them, is zero, is a whole number.

// (⌊x⌋ = 2 ? x : 0) = 0: not on [2, 3)
static_assert(!identical<double>([](auto x) { return select(floor(x) == 2, x, 0); },
                                 [](auto x) { return 0 * x; }));

// x·sign²⌊x⌋ = x: not on [0, 1)
static_assert(!identical<double>([](auto x) { return x * square(sign(floor(x))); },
                                 [](auto x) { return x; }));

// √(|⌊y⌋|x) + |x| = √(|⌊y⌋|x) + x: for ⌊y⌋ = 0 there is a root of every x.
static_assert(identical<double, double>([](auto x,
                                           auto y) { return sqrt(abs(floor(y)) * x) + abs(x); },
                                        [](auto x, auto y) { return sqrt(abs(floor(y)) * x) + x; })
                  .refuted());

// x^⌊y⌋ = |x|^⌊y⌋: not for odd ⌊y⌋
static_assert(!identical<double, double>([](auto x, auto y) { return pow(x, floor(y)); },
                                         [](auto x, auto y) { return pow(abs(x), floor(y)); }));

// A branch need not have a value where it is not chosen.

// (x > 0 ? log x : 0) = (x > 0 ? log x : 5),  (x > 0 ? √x : −1) = (x > 0 ? √x : 7)
static_assert(identical<double>([](auto x) { return select(x > 0, log(x), 0); },
                                [](auto x) { return select(x > 0, log(x), 5); })
                  .refuted());
static_assert(identical<double>([](auto x) { return select(x > 0, sqrt(x), -1); },
                                [](auto x) { return select(x > 0, sqrt(x), 7); })
                  .refuted());

// Powers of whole numbers have no logarithm in them, and negative bases; they raise the degree.

// x⁶⁵ = |x|⁶⁵,  x^{2 + sign y} = |x|^{2 + sign y}
static_assert(identical<double>([](auto x) { return pow(x, 65); },
                                [](auto x) { return pow(abs(x), 65); })
                  .refuted());
static_assert(identical<double, double>([](auto x, auto y) { return pow(x, 2 + sign(y)); },
                                        [](auto x, auto y) { return pow(abs(x), 2 + sign(y)); })
                  .refuted());

// (eˣ)ᵃ = (e^{x/2²⁰})ᶜ where c = 2²⁰a modulo the number of squares in the field
constexpr auto power_of = [](auto x, std::uint64_t n) {
    auto r = n % 2 == 1 ? x : 1 + 0 * x;
    for (n /= 2; n != 0; n /= 2) {
        x = x * x;
        if (n % 2 == 1) r = r * x;
    }
    return r;
};
static_assert(!identical<double>([](auto x) { return power_of(exp(x), 2199022653433); },
                                 [](auto x) { return power_of(exp(x / 1048576), 68789); }));

// Which root of a constant is the positive one the field does not know; real numbers do.

// ½√(2 + √3)x = −cos(π/12)x,  √(3 − 2√2)x = x − √2 x
static_assert(identical<double>(
                  [](auto x) {
                      using S = decltype(x);
                      return x * sqrt(2 + sqrt(S(3))) / 2;
                  },
                  [](auto x) {
                      using S = decltype(x);
                      return -x * cos(std::numbers::pi_v<S> / 12);
                  })
                  .refuted());
static_assert(identical<double>(
                  [](auto x) {
                      using S = decltype(x);
                      return x * sqrt(3 - 2 * sqrt(S(2)));
                  },
                  [](auto x) {
                      using S = decltype(x);
                      return x - sqrt(S(2)) * x;
                  })
                  .refuted());

// √11881 x = −109x,  e^{½log 11881}x = −109x: 109 is no square in the field.
static_assert(identical<double>(
                  [](auto x) {
                      using S = decltype(x);
                      return x * sqrt(S(11881));
                  },
                  [](auto x) { return -(108 * x + x); })
                  .refuted());
static_assert(identical<double>(
                  [](auto x) {
                      using S = decltype(x);
                      return x * exp(log(S(11881)) / 2);
                  },
                  [](auto x) { return -(108 * x + x); })
                  .refuted());

// √(11880x² + x²) = −109|x|: nothing says 109.
static_assert(identical<double>([](auto x) { return sqrt(11880 * x * x + x * x); },
                                [](auto x) { return -(108 * abs(x) + abs(x)); })
                  .refuted());

// e^{½log 104729²}x = −104729x: the square is a formula.
static_assert(identical<double>(
                  [](auto x) {
                      using S = decltype(x);
                      return x * exp(log(square(S(104729))) / 2);
                  },
                  [](auto x) { return -104729 * x; })
                  .refuted());

// √((x − 2652x)²x²) = (x − 2652x)x: nor does this say 2651.
static_assert(identical<double>(
                  [](auto x) {
                      return sqrt((x * x - 5304 * x * x + 2652 * (2652 * x * x)) * x * x);
                  },
                  [](auto x) { return (x - 2652 * x) * x; })
                  .refuted());

// ∛x − c = ∛x + e^{log c}: the logarithm of this c was split into those of nonsquares.
static_assert(identical<double>([](auto x) { return cbrt(x) - 2.4891986391892127; },
                                [](auto x) {
                                    using S = decltype(x);
                                    return cbrt(x) + exp(log(S(2.4891986391892127)));
                                })
                  .refuted());

// What holds for almost every value of the constants need not hold for these.

// x·sign²(0.2x − 0.1·2x) = x,  (0.2x = 0.1·2x ? 1 : 5) = 5: as doubles, too, 0.2 is twice 0.1.
static_assert(!identical<double>([](auto x) { return x * square(sign(0.2 * x - 0.1 * (2 * x))); },
                                 [](auto x) { return x; }));
static_assert(!identical<double>([](auto x) { return select(0.2 * x == 0.1 * (2 * x), x, 5); },
                                 [](auto x) { return 5 + 0 * x; }));

// (√8 x = 2√2 x ? 1 : 5) = 5
static_assert(!identical<double>(
    [](auto x) {
        using S = decltype(x);
        return select(sqrt(S(8)) * x == 2 * sqrt(S(2)) * x, x, 5);
    },
    [](auto x) { return 5 + 0 * x; }));

// Squares are hidden in radicands and halved logarithms, however deep.

// √e^{log(x + 197)²} = x + 197,  e^{½log(7919(x + 197)²)} = √7919(x + 197), multiplied out
static_assert(identical<double>([](auto x) { return sqrt(exp(log(x * x + 394 * x + 38809))); },
                                [](auto x) { return x + 197; })
                  .refuted());
static_assert(
    identical<double>([](auto x) { return exp(log((x * x + 394 * x + 38809) * 7919) / 2); },
                      [](auto x) {
                          using S = decltype(x);
                          return sqrt(S(7919)) * (x + 197);
                      })
        .refuted());

// √∛(x + 6)² = ∛(x + 6),  e^{½log ∛(x + 197)²} = ∛(x + 197)
static_assert(identical<double>([](auto x) { return sqrt(cbrt(square(x + 6))); },
                                [](auto x) { return cbrt(x + 6); })
                  .refuted());
static_assert(identical<double>([](auto x) { return exp(log(cbrt(square(x + 197))) / 2); },
                                [](auto x) { return cbrt(x + 197); })
                  .refuted());

// √∛(3 + x²)² = ∛(−3 − x²)
static_assert(identical<double>([](auto x) { return sqrt(cbrt(square(3 + x * x))); },
                                [](auto x) { return cbrt(-3 - x * x); })
                  .refuted());

// √(−(−2(x + 6)²)) = √2(x + 6)
static_assert(identical<double>([](auto x) { return sqrt(-(-2 * square(x + 6))); },
                                [](auto x) {
                                    using S = decltype(x);
                                    return sqrt(S(2)) * (x + 6);
                                })
                  .refuted());

// √√((x + 6)²(x + 6)²) = x + 6,  √|(x + 6)²| = x + 6
static_assert(identical<double>([](auto x) { return sqrt(sqrt(square(square(x + 6)))); },
                                [](auto x) { return x + 6; })
                  .refuted());
static_assert(identical<double>([](auto x) { return sqrt(abs(square(x + 6))); },
                                [](auto x) { return x + 6; })
                  .refuted());
