// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus.hpp>

#include "../first_wrong.hpp"

#include <numbers>

using namespace leibniz;

// Each is wrong; right is what stands in parentheses.

// √(x + y) = √x + √y  (√(x + y + 2√(xy)))
static_assert(first_wrong_entry<double, double>([](auto x, auto y) { return sqrt(x + y); },
                                                [](auto x, auto y) { return sqrt(x) + sqrt(y); }) ==
              0);

// 1/(√(x + 1) + √x) = √(x + 1) + √x  (−)
static_assert(first_wrong_entry<double>([](auto x) { return 1 / (sqrt(x + 1) + sqrt(x)); },
                                        [](auto x) { return sqrt(x + 1) + sqrt(x); }) == 0);

// √(x + 2√x + 1) = √x − 1  (+)
static_assert(first_wrong_entry<double>([](auto x) { return sqrt(x + 2 * sqrt(x) + 1); },
                                        [](auto x) { return sqrt(x) - 1; }) == 0);

// (√x)′ = 1/√x  (1/(2√x))
static_assert(first_wrong_entry<double>(derivative([](auto x) { return sqrt(x); }),
                                        [](auto x) { return 1 / sqrt(x); }) == 0);

// (∛x)′ = 1/(3∛x)  (∛x²)
static_assert(first_wrong_entry<double>(derivative([](auto x) { return cbrt(x); }),
                                        [](auto x) { return 1 / (3 * cbrt(x)); }) == 0);

// (√(1 + x²))′ = 1/(2√(1 + x²))  (the inner slope 2x is missing)
static_assert(first_wrong_entry<double>(derivative([](auto x) { return sqrt(1 + x * x); }),
                                        [](auto x) { return 1 / (2 * sqrt(1 + x * x)); }) == 0);

// ∇√(x² + y²) = (x/√(x² + y²), y/(x² + y²))  (a root is missing)
static_assert(first_wrong_entry<double, double>(
                  gradient([](auto x, auto y) { return hypot(x, y); }), [](auto x, auto y) {
                      auto const s = x * x + y * y;
                      return vector{x / sqrt(s), y / s};
                  }) == 1);

// True for positive numbers, wrong for negative ones

// √x² = x  (|x|)
static_assert(first_wrong_entry<double>([](auto x) { return sqrt(x * x); },
                                        [](auto x) { return x; }) == 0);

// √(xy)·√(x/y) = x  (|x|: x and y may both be negative)
static_assert(!identical<double, double>([](auto x, auto y) { return sqrt(x * y) * sqrt(x / y); },
                                         [](auto x, auto) { return x; }));

// |xy| = x|y|  (|x||y|)
static_assert(first_wrong_entry<double, double>([](auto x, auto y) { return abs(x * y); },
                                                [](auto x, auto y) { return x * abs(y); }) == 0);

// log x² = 2 log x is true, for where x is negative the right side has no value; |log x²| = 2 log x
// is not.
static_assert(first_wrong_entry<double>([](auto x) { return abs(log(x * x)); },
                                        [](auto x) { return 2 * log(x); }) == 0);

// √(½(1 + cos x)) = cos ½x  (|cos ½x|: they differ beyond π only)
static_assert(!identical<double>([](auto x) { return sqrt((1 + cos(x)) / 2); },
                                 [](auto x) { return cos(x / 2); }));

// √(x²y²) = xy  (|xy|),  √x⁶ = x³  (|x|³),  (x²)^{3/2} = x³  (|x|³)
static_assert(first_wrong_entry<double, double>([](auto x, auto y) { return sqrt(x * x * y * y); },
                                                [](auto x, auto y) { return x * y; }) == 0);
static_assert(first_wrong_entry<double>([](auto x) { return sqrt(pow(x, 6)); },
                                        [](auto x) { return pow(x, 3); }) == 0);
static_assert(first_wrong_entry<double>([](auto x) { return pow(x * x, 1.5); },
                                        [](auto x) { return pow(x, 3); }) == 0);

// √(x² − 2xy + y²) = x − y  (|x − y|)
static_assert(first_wrong_entry<double, double>(
                  [](auto x, auto y) { return sqrt(x * x - 2 * x * y + y * y); },
                  [](auto x, auto y) { return x - y; }) == 0);

// √(x⁴ − 2x² + 1) = x² − 1 and = 1 − x²  (|x² − 1|)
constexpr auto root_of_a_fourth_power = [](auto x) { return sqrt(pow(x, 4) - 2 * x * x + 1); };
static_assert(first_wrong_entry<double>(root_of_a_fourth_power, [](auto x) { return x * x - 1; }) ==
              0);
static_assert(first_wrong_entry<double>(root_of_a_fourth_power, [](auto x) { return 1 - x * x; }) ==
              0);

// √(x² + 1/x² + 2) = x + 1/x  (|x + 1/x|)
static_assert(first_wrong_entry<double>([](auto x) { return sqrt(x * x + 1 / (x * x) + 2); },
                                        [](auto x) { return x + 1 / x; }) == 0);

// √(x²(x + 1)²) = x(x + 1)  (|x(x + 1)|: negative between −1 and 0)
static_assert(!identical<double>([](auto x) { return sqrt(x * x * square(x + 1)); },
                                 [](auto x) { return x * (x + 1); }));

// e^{½log x²} = x  (|x|),  e^{½log(x² + 2x + 1)} = x + 1  (|x + 1|)
static_assert(first_wrong_entry<double>([](auto x) { return exp(log(x * x) / 2); },
                                        [](auto x) { return x; }) == 0);
static_assert(first_wrong_entry<double>([](auto x) { return exp(log(x * x + 2 * x + 1) / 2); },
                                        [](auto x) { return x + 1; }) == 0);

// √(1 − cos²x) = sin x  (|sin x|),  √(cosh²x − 1) = sinh x  (|sinh x|)
static_assert(first_wrong_entry<double>([](auto x) { return sqrt(1 - square(cos(x))); },
                                        [](auto x) { return sin(x); }) == 0);
static_assert(first_wrong_entry<double>([](auto x) { return sqrt(square(cosh(x)) - 1); },
                                        [](auto x) { return sinh(x); }) == 0);

// |eˣ − 1| = eˣ − 1  (negative for x < 0),  |atan x| = atan x
static_assert(first_wrong_entry<double>([](auto x) { return abs(exp(x) - 1); },
                                        [](auto x) { return exp(x) - 1; }) == 0);
static_assert(first_wrong_entry<double>([](auto x) { return abs(atan(x)); },
                                        [](auto x) { return atan(x); }) == 0);

// ||x| − 1| = |x| − 1,  ||x| − x| = 0
static_assert(first_wrong_entry<double>([](auto x) { return abs(abs(x) - 1); },
                                        [](auto x) { return abs(x) - 1; }) == 0);
static_assert(first_wrong_entry<double>([](auto x) { return abs(abs(x) - x); },
                                        [](auto x) { return 0 * x; }) == 0);

// |x|′ = x  (x/|x|)
static_assert(first_wrong_entry<double>(derivative([](auto x) { return abs(x); }),
                                        [](auto x) { return x; }) == 0);

// (|x|³)′ = 3x²  (3x|x|)
static_assert(first_wrong_entry<double>(derivative([](auto x) { return pow(abs(x), 3); }),
                                        [](auto x) { return 3 * x * x; }) == 0);

// max(x, y) = ½(x + y − |x − y|)  (+)
static_assert(first_wrong_entry<double, double>([](auto x, auto y) { return max(x, y); },
                                                [](auto x, auto y) {
                                                    return (x + y - abs(x - y)) / 2;
                                                }) == 0);

// max(x, y) − min(x, y) = x − y  (|x − y|)
static_assert(first_wrong_entry<double, double>([](auto x,
                                                   auto y) { return max(x, y) - min(x, y); },
                                                [](auto x, auto y) { return x - y; }) == 0);

// √(x² + 2kx + k²) = x + k  (|x + k|), for every k: where −k is no small number, no point is at
// hand that shows it, but nothing proves it either.
template <int K>
constexpr auto root_of_a_square = [](auto x) { return sqrt(x * x + 2 * K * x + K * K); };
template <int K>
constexpr auto sum_with = [](auto x) { return x + K; };
static_assert(first_wrong_entry<double>(root_of_a_square<-12>, sum_with<-12>) == 0);
static_assert(first_wrong_entry<double>(root_of_a_square<-7>, sum_with<-7>) == 0);
static_assert(first_wrong_entry<double>(root_of_a_square<-3>, sum_with<-3>) == 0);
static_assert(first_wrong_entry<double>(root_of_a_square<1>, sum_with<1>) == 0);
static_assert(!identical<double>(root_of_a_square<2>, sum_with<2>));
static_assert(!identical<double>(root_of_a_square<3>, sum_with<3>));
static_assert(!identical<double>(root_of_a_square<5>, sum_with<5>));
static_assert(!identical<double>(root_of_a_square<6>, sum_with<6>));
static_assert(!identical<double>(root_of_a_square<7>, sum_with<7>));
static_assert(!identical<double>(root_of_a_square<11>, sum_with<11>));
static_assert(!identical<double>(root_of_a_square<109>, sum_with<109>));

// The signs of constants: 109 is no square in the field of the prover, 0.1 and 0.3 may be none, and
// 1 + √2 has a sign that no rule for rational numbers knows.

// |−109x| = −109|x|
static_assert(first_wrong_entry<double>([](auto x) { return abs(-109 * x); },
                                        [](auto x) { return -109 * abs(x); }) == 0);

// |−109(x + 1)²| = −109(x + 1)², as it stands and multiplied out
static_assert(first_wrong_entry<double>([](auto x) { return abs(-109 * square(x + 1)); },
                                        [](auto x) { return -109 * square(x + 1); }) == 0);
static_assert(first_wrong_entry<double>([](auto x) { return abs(-109 * x * x - 218 * x - 109); },
                                        [](auto x) { return -109 * x * x - 218 * x - 109; }) == 0);

// |0.1x| = −0.1|x|,  |0.3x| = −0.3|x|
static_assert(first_wrong_entry<double>([](auto x) { return abs(0.1 * x); },
                                        [](auto x) { return -0.1 * abs(x); }) == 0);
static_assert(first_wrong_entry<double>([](auto x) { return abs(0.3 * x); },
                                        [](auto x) { return -0.3 * abs(x); }) == 0);

// |(1 + √2)x| = −(1 + √2)|x|,  |(1 − √2)x| = (1 − √2)|x|
static_assert(first_wrong_entry<double>([](auto x) { return abs((1 + sqrt(decltype(x)(2))) * x); },
                                        [](auto x) {
                                            return -(1 + sqrt(decltype(x)(2))) * abs(x);
                                        }) == 0);
static_assert(first_wrong_entry<double>([](auto x) { return abs((1 - sqrt(decltype(x)(2))) * x); },
                                        [](auto x) {
                                            return (1 - sqrt(decltype(x)(2))) * abs(x);
                                        }) == 0);

// |log ⅓| = log ⅓,  |√2 − √3| = √2 − √3,  |π − 4| = π − 4,  |sin 4| = sin 4: all are negative.
static_assert(first_wrong_entry<double>([](auto x) { return x * abs(log(decltype(x)(1) / 3)); },
                                        [](auto x) { return x * log(decltype(x)(1) / 3); }) == 0);
static_assert(first_wrong_entry<double>(
                  [](auto x) { return x * abs(sqrt(decltype(x)(2)) - sqrt(decltype(x)(3))); },
                  [](auto x) { return x * (sqrt(decltype(x)(2)) - sqrt(decltype(x)(3))); }) == 0);
static_assert(first_wrong_entry<double>(
                  [](auto x) { return x * abs(std::numbers::pi_v<decltype(x)> - 4); },
                  [](auto x) { return x * (std::numbers::pi_v<decltype(x)> - 4); }) == 0);
static_assert(first_wrong_entry<double>([](auto x) { return x * abs(sin(decltype(x)(4))); },
                                        [](auto x) { return x * sin(decltype(x)(4)); }) == 0);

// The sign of a constant may be hidden under a root, where it is the same at every place of the
// field.

constexpr auto root = [](auto x, int n) { return sqrt(decltype(x)(n)); };

// √(3 − 2√2) = 1 − √2,  √(4 − 2√3) = 1 − √3,  √(5 − 2√6) = √2 − √3  (all are negative)
static_assert(first_wrong_entry<double>([](auto x) { return x * sqrt(3 - 2 * root(x, 2)); },
                                        [](auto x) { return x * (1 - root(x, 2)); }) == 0);
static_assert(first_wrong_entry<double>([](auto x) { return x * sqrt(4 - 2 * root(x, 3)); },
                                        [](auto x) { return x * (1 - root(x, 3)); }) == 0);
static_assert(first_wrong_entry<double>([](auto x) { return x * sqrt(5 - 2 * root(x, 6)); },
                                        [](auto x) { return x * (root(x, 2) - root(x, 3)); }) == 0);

// √(3 + 2√2) = −(1 + √2),  √(6 + 2√5) = −(1 + √5)
static_assert(first_wrong_entry<double>([](auto x) { return x * sqrt(3 + 2 * root(x, 2)); },
                                        [](auto x) { return x * -(1 + root(x, 2)); }) == 0);
static_assert(first_wrong_entry<double>([](auto x) { return x * sqrt(6 + 2 * root(x, 5)); },
                                        [](auto x) { return x * -(1 + root(x, 5)); }) == 0);

// e^{½log(1 − √3)²} = 1 − √3
static_assert(
    first_wrong_entry<double>([](auto x) { return x * exp(log(square(1 - root(x, 3))) / 2); },
                              [](auto x) { return x * (1 - root(x, 3)); }) == 0);

// √(½(1 − cos π/6)) = −sin π/12
static_assert(first_wrong_entry<double>(
                  [](auto x) {
                      return x * sqrt((1 - cos(std::numbers::pi_v<decltype(x)> / 6)) / 2);
                  },
                  [](auto x) { return x * -sin(std::numbers::pi_v<decltype(x)> / 12); }) == 0);

// √((4 − 2√3)x) = (1 − √3)√x,  √(eˣ(4 − 2√3)) = (1 − √3)e^{½x}
static_assert(first_wrong_entry<double>([](auto x) { return sqrt((4 - 2 * root(x, 3)) * x); },
                                        [](auto x) { return (1 - root(x, 3)) * sqrt(x); }) == 0);
static_assert(first_wrong_entry<double>([](auto x) { return sqrt(exp(x) * (4 - 2 * root(x, 3))); },
                                        [](auto x) { return (1 - root(x, 3)) * exp(x / 2); }) == 0);

// sign(x − x) = sign x,  √(x − x) = √x: of nothing the sign is 0, and so is the root.
static_assert(first_wrong_entry<double>([](auto x) { return sign(x - x); },
                                        [](auto x) { return sign(x); }) == 0);
static_assert(first_wrong_entry<double>([](auto x) { return sqrt(x - x); },
                                        [](auto x) { return sqrt(x); }) == 0);
