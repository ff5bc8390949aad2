// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar/rational.hpp>

#include <array>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace {

using namespace leibniz;

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();
constexpr rational third{1, 3};

// Lowest terms, the denominator positive.
static_assert(rational{}.numerator == 0);
static_assert(rational{}.denominator == 1);
static_assert(rational{6, 4}.numerator == 3);
static_assert(rational{6, 4}.denominator == 2);
static_assert(rational{6, -4}.numerator == -3);
static_assert(rational{6, -4}.denominator == 2);
static_assert(rational{-6, -4} == rational{3, 2});
static_assert(rational{0, -7}.denominator == 1);
static_assert(rational{largest, largest} == 1);
// −2⁶³ is no numerator and no denominator, but what it reduces to may be.
static_assert(rational{smallest, 2} == rational{smallest / 2, 1});
static_assert(rational{2, smallest} == rational{-1, std::int64_t{1} << 62});
static_assert(rational{smallest, smallest} == 1);
static_assert(rational{0, smallest} == 0);
static_assert(-rational{-largest} == largest);
static_assert(abs(rational{-largest}) == largest);

// A scalar, a literal, a template argument.
static_assert(scalar<rational>);
static_assert(std::is_trivially_copyable_v<rational>);
template <rational R>
constexpr rational twice = 2 * R;
static_assert(twice<rational{1, 3}> == rational{2, 3});
template <rational R>
struct labelled {};
static_assert(std::same_as<labelled<rational{2, -6}>, labelled<-third>>);

// The field laws, over a grid with both signs, integers and fractions.
constexpr std::array grid{rational{0},     rational{1},       rational{-1},   rational{2},
                          rational{1, 2},  rational{-3, 2},   rational{5, 6}, rational{-7, 12},
                          rational{22, 7}, rational{355, 113}};

/// Every operation gives lowest terms: this is what a number in them looks like.
constexpr bool in_lowest_terms(rational x) {
    return x.denominator > 0 && rational{x.numerator, x.denominator}.numerator == x.numerator;
}
constexpr bool commutes(rational a, rational b) { return a + b == b + a && a * b == b * a; }
constexpr bool associates(rational a, rational b, rational c) {
    return (a + b) + c == a + (b + c) && (a * b) * c == a * (b * c);
}
constexpr bool distributes(rational a, rational b, rational c) {
    return a * (b + c) == a * b + a * c && (a - b) * c == a * c - b * c;
}
constexpr bool undoes(rational a, rational b) {
    return a + b - b == a && (b == 0 || a * b / b == a) && (b == 0 || a / b * b == a);
}
constexpr bool for_all_pairs(auto law) {
    for (rational a : grid) {
        for (rational b : grid) {
            if (!law(a, b)) return false;
        }
    }
    return true;
}
constexpr bool for_all_triples(auto law) {
    for (rational a : grid) {
        for (rational b : grid) {
            for (rational c : grid) {
                if (!law(a, b, c)) return false;
            }
        }
    }
    return true;
}
static_assert(for_all_pairs(commutes));
static_assert(for_all_pairs(undoes));
static_assert(for_all_triples(associates));
static_assert(for_all_triples(distributes));
static_assert(for_all_pairs([](rational a, rational b) {
    return in_lowest_terms(a + b) && in_lowest_terms(a - b) && in_lowest_terms(a * b);
}));
static_assert(for_all_pairs([](rational a, rational b) {
    return a + 0 == a && a * 1 == a && a - a == 0 && a + -a == 0 && (b == 0 || b / b == 1);
}));
static_assert(for_all_pairs([](rational a, rational b) {
    return (a < b) == (a - b < 0) && (a > b) == (b < a) && (a <= b) == !(b < a) &&
           (a == b) == (a - b == 0);
}));

// Compound assignment, onto itself too.
constexpr rational assigned(rational x, rational y) {
    x += y;
    x *= 2;
    x -= 0.5;
    x /= y;
    x *= x;
    return x;
}
static_assert(assigned(rational{1, 4}, third) == 4);

// An operation overflows only if its result does: terms and factors may be as large as they like.
static_assert(rational{largest, 2} * rational{2, largest} == 1);
static_assert(rational{largest, 3} / rational{largest, 2} == rational{2, 3});
static_assert(rational{largest - 1, 2} + rational{largest - 1, 2} == largest - 1);
static_assert(rational{largest, 4} - rational{largest, 8} == rational{largest, 8});
static_assert(rational{1, largest} - rational{1, largest} == 0);
// 4n/(2n + 1) − (4n − 2)/2n = 1/(n(2n + 1)): here 8n² needs more than 64 bits.
constexpr std::int64_t n = std::int64_t{1} << 30;
static_assert(rational{4 * n, 2 * n + 1} - rational{4 * n - 2, 2 * n} ==
              rational{1, n * (2 * n + 1)});
static_assert(rational{largest - 1, 6} - rational{largest - 4, 6} == rational{1, 2});
static_assert(rational{largest, 10} - rational{largest, 15} == rational{largest, 30});

// Comparisons never overflow.
static_assert(rational{largest, largest - 1} > 1);
static_assert(rational{largest, largest - 1} < rational{largest - 1, largest - 2});
static_assert(rational{-largest, largest - 1} > rational{-(largest - 1), largest - 2});
static_assert(rational{1, largest} < rational{1, largest - 1});
static_assert(rational{-largest} < rational{1, largest});
static_assert((rational{1, 2} <=> rational{1, 2}) == 0);
static_assert(std::same_as<decltype(third <=> third), std::partial_ordering>);

// Integers on either side, those that are no numerator too.
static_assert(2 * third == rational{2, 3});
static_assert(third - 1u == rational{-2, 3});
static_assert(1L / third == 3);
static_assert(std::uint64_t{3} * third == 1);
static_assert(3 == rational{6, 2});
static_assert(third != 0);
static_assert(0 < third);
static_assert(third < true);
static_assert(third < std::numeric_limits<std::uint64_t>::max());
static_assert(rational{largest} < std::numeric_limits<std::uint64_t>::max());
static_assert(rational{-1} != std::numeric_limits<std::uint64_t>::max());
static_assert(rational{-largest} > smallest);
static_assert(rational{-largest} != smallest);

// Floating-point numbers are the rational numbers that they are.
static_assert(rational{0.5} == rational{1, 2});
static_assert(rational{-2.75f} == rational{-11, 4});
static_assert(rational{0x1p-62L} == rational{1, std::int64_t{1} << 62});
static_assert(rational{-0x1p62} == rational{smallest / 2});
static_assert(rational{0.1}.numerator == 3602879701896397);
static_assert(rational{0.1}.denominator == 36028797018963968);
static_assert(rational{0.1f} == rational{13421773, 134217728});
static_assert(rational{-0.0} == 0);
static_assert(rational{1e18} == 1'000'000'000'000'000'000);
static_assert(third * 1.5 == 0.5);
static_assert(0.25f + third == rational{7, 12});
static_assert(third != 0.3333333333333333);
static_assert(third > 0.3333333333333333);
static_assert(third < 0.33333333333333337);
static_assert(-third < -0.3333333333333333);
static_assert(-third > -0.33333333333333337);
static_assert(0.5 < rational{2, 3});
static_assert(rational{1, 10} < 0.1);
// Comparisons are exact with the largest and the smallest of them.
static_assert(rational{largest} < 1e300);
static_assert(rational{-largest} > -1e300);
static_assert(rational{1, largest} > 1e-300);
static_assert(rational{1, largest} > std::numeric_limits<double>::denorm_min());
static_assert(rational{-1, largest} < -1e-300);
static_assert(rational{0} < 1e-300);
static_assert(rational{0} > -1e-300);
static_assert(rational{0} == -0.0);
static_assert(rational{largest} < 0x1p63);
static_assert(rational{largest} != 0x1p63);
static_assert(rational{largest} < std::numeric_limits<double>::infinity());
static_assert(rational{-largest} > -std::numeric_limits<float>::infinity());
static_assert(!(third < std::numeric_limits<double>::quiet_NaN()));
static_assert(third != std::numeric_limits<double>::quiet_NaN());

// To floating-point numbers by one rounding, and not by itself.
static_assert(static_cast<double>(third) == 1.0 / 3);
static_assert(static_cast<float>(rational{-2, 3}) == -2.0f / 3);
static_assert(static_cast<long double>(rational{largest}) == largest);
static_assert(static_cast<double>(rational{(std::int64_t{1} << 53) + 1}) == 0x1p53);
static_assert(static_cast<double>(rational{(std::int64_t{1} << 53) + 3}) == 0x1p53 + 4);
static_assert(static_cast<double>(rational{largest, largest - 1}) == 1);
static_assert(static_cast<float>(rational{0x1'0000'01, 1}) == 0x1p24f);
// (2²⁵ + 2)·(2³⁰ + 1)/(2³⁰ + 1) is half-way between two floats; with − 1 in the numerator, below it.
static_assert(static_cast<float>(rational{((std::int64_t{1} << 25) + 2) * 0x4000'0001 + 1,
                                          0x4000'0001}) == 0x1p25f + 4);
static_assert(static_cast<float>(rational{((std::int64_t{1} << 25) + 2) * 0x4000'0001 - 1,
                                          0x4000'0001}) == 0x1p25f);
static_assert(!std::convertible_to<rational, double>);
static_assert(std::convertible_to<double, rational>);

// What meets a rational number becomes one.
static_assert(std::same_as<common_scalar<rational, int>, rational>);
static_assert(std::same_as<common_scalar<double, rational>, rational>);
static_assert(std::same_as<common_scalar<rational, dual<rational>>, dual<rational>>);
static_assert(std::same_as<common_scalar<dual<rational>, rational>, dual<rational>>);
static_assert(std::same_as<common_scalar<dual<double>, rational>, dual<rational>>);
static_assert(std::same_as<common_scalar<rational, dual<double>>, dual<rational>>);
static_assert(std::same_as<decltype(vector{1, third, 0.5}), vector<rational, 3>>);

// Exact functions.
static_assert(abs(-third) == third);
static_assert(min(third, 0.5) == third);
static_assert(max(third, 1) == 1);
static_assert(min(rational{1, 2}, third) == third);
static_assert(floor(rational{7, 2}) == 3);
static_assert(floor(rational{-7, 2}) == -4);
static_assert(floor(rational{-4}) == -4);
static_assert(ceil(rational{7, 2}) == 4);
static_assert(ceil(rational{-7, 2}) == -3);
static_assert(trunc(rational{7, 2}) == 3);
static_assert(trunc(rational{-7, 2}) == -3);
static_assert(round(rational{7, 2}) == 4);
static_assert(round(rational{-7, 2}) == -4);
static_assert(round(rational{10, 3}) == 3);
static_assert(round(rational{-11, 3}) == -4);
static_assert(round(rational{largest, 2}) == (largest + 1ull) / 2);
static_assert(round(rational{largest - 1, largest}) == 1);
static_assert(sqrt(rational{9, 4}) == rational{3, 2});
static_assert(sqrt(rational{0}) == 0);
static_assert(sqrt(rational{1}) == 1);
static_assert(sqrt(rational{std::int64_t{3037000499} * 3037000499}) == 3037000499);
static_assert(pow(rational{2, 3}, 3) == rational{8, 27});
static_assert(pow(rational{-2, 3}, -3) == rational{-27, 8});
static_assert(pow(rational{0}, 0) == 1);
static_assert(pow(rational{0}, 5) == 0);
static_assert(pow(rational{2}, 62) == std::int64_t{1} << 62);
static_assert(pow(rational{-1}, largest) == -1);
static_assert(pow(rational{2, 3}, rational{6, 3}) == rational{4, 9});
static_assert(pow(rational{2, 3}, 2.0) == rational{4, 9});
static_assert(pow(2, rational{-1}) == rational{1, 2});
static_assert(leibniz::sqrt(third * third) == third);
static_assert(!is_nan(third));

/// Every square, and no number beside one, has a root.
constexpr bool squares_have_roots() {
    for (std::int64_t i = 0; i < 200; ++i) {
        if (sqrt(rational{i * i}) != i) return false;
        if (sqrt(rational{i * i, 49}) != rational{i, 7}) return false;
    }
    return true;
}
static_assert(squares_have_roots());

// Derivatives are exact.
static_assert(derivative([](auto x) { return sqrt(x); }, rational{9, 4}) == third);
static_assert(derivative<2>([](auto x) { return sqrt(x); }, rational{9, 4}) == rational{-2, 27});
// A zero tangent stays zero beside an infinite slope, as everywhere.
static_assert(derivative([](auto x) { return sqrt(x * x); }, rational{0}) == 0);
static_assert(gradient([](auto const& x) { return norm(x); }, vector<rational, 2>{0, 0}) ==
              vector<rational, 2>{0, 0});
static_assert(derivative([](auto x) { return pow(x, 3); }, third) == third);
static_assert(derivative([](auto x) { return pow(x, -3); }, third) == -243);
static_assert(derivative<3>([](auto x) { return pow(x, 3); }, rational{0}) == 6);
static_assert(derivative<2>([](auto x) { return pow(x, rational{3}); }, third) == 2);
static_assert(derivative([](auto x) { return pow(x, 0); }, rational{0}) == 0);
static_assert(derivative([](auto x) { return abs(x) * x; }, -third) == rational{2, 3});
static_assert(derivative([](auto x) { return abs(x); }, rational{0}) == 0);
static_assert(derivative([](auto x) { return min(x, third) + 3 * max(third, x); }, third) == 2);
static_assert(derivative([](auto x) { return x * (floor(x) + ceil(x) + round(x) + trunc(x)); },
                         rational{7, 2}) == 14);
static_assert(derivative([](auto x) { return 0.5 * x + x * third - 2 / x; }, third) ==
              rational{113, 6});
static_assert(derivative([](auto x) { return (1 - x * x) / (1 + x * x); }, third) ==
              rational{-27, 25});
static_assert(derivative<2>([](auto x) { return 1 / (1 + x * x); }, third) == rational{-243, 250});
// The fifth derivative of 1/x at 1/3: −5!·3⁶
static_assert(derivative<5>([](auto x) { return 1 / x; }, third) == -120 * 729);
static_assert(std::same_as<decltype(derivative([](auto x) { return x; }, third)), rational>);
// At a floating-point number, a formula with a rational constant has a rational value and slope.
constexpr auto with_constant = [](auto x) { return (third - x) * x / third + x * third; };
static_assert(derivative(with_constant, 0.5) == rational{-5, 3});
static_assert(std::same_as<decltype(with_constant(0.5)), rational>);
static_assert(std::same_as<decltype(derivative(with_constant, 0.5)), rational>);
static_assert(derivative<2>(with_constant, 0.5f) == -6);
static_assert(third < dual<double>(0.5));
static_assert(dual<double>(0.5) != third);
// A derivative inside a derivative keeps its own ε.
static_assert(derivative(
                  [](auto x) {
                      return x * derivative([x](auto y) { return x * x / y; }, rational{1, 2});
                  },
                  third) == rational{-4, 3});

constexpr auto f = [](auto x, auto y) { return x * x * y + x / y; };
static_assert(gradient(f, third, rational{2, 5}) == vector{rational{83, 30}, rational{-71, 36}});
static_assert(hessian(f, third, rational{2, 5}) ==
              matrix{{rational{4, 5}, rational{-67, 12}}, {rational{-67, 12}, rational{125, 12}}});
static_assert(jacobian([](auto x, auto y) { return vector{x * y, x / y}; }, third,
                       rational{2, 5}) ==
              matrix{{rational{2, 5}, third}, {rational{5, 2}, rational{-25, 12}}});
static_assert(partial<1>(f, third, rational{2, 5}) == rational{-71, 36});
static_assert(gradient([](auto const& v) { return norm(v); }, vector{rational{3}, rational{4}}) ==
              vector{rational{3, 5}, rational{4, 5}});

// Linear algebra: the Hilbert matrix, hard for floating-point numbers.
template <std::size_t N>
constexpr matrix<rational, N, N> hilbert() {
    matrix<rational, N, N> h;
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t j = 0; j < N; ++j) h(i, j) = rational(1) / (i + j + 1);
    }
    return h;
}
static_assert(matrix<rational, 2, 2>{} ==
              matrix{{rational{}, rational{}}, {rational{}, rational{}}});
static_assert(solve(hilbert<3>(), vector{rational{1}, rational{1}, rational{1}}) ==
              vector{rational{3}, rational{-24}, rational{30}});
static_assert(inverse(hilbert<3>())(1, 1) == 192);
static_assert(determinant(hilbert<3>()) == rational{1, 2160});
static_assert(determinant(hilbert<5>()) == rational{1, 266716800000});
static_assert(hilbert<3>() * inverse(hilbert<3>()) == identity<rational, 3>());
static_assert(inverse(hilbert<6>()) * hilbert<6>() == identity<rational, 6>());
static_assert(solve(matrix{{rational{2}, rational{1}}, {rational{1}, rational{3}}},
                    vector{1, 2.5}) == vector{rational{1, 10}, rational{4, 5}});
static_assert(least_squares(matrix<rational, 2, 1>{{3}, {4}}, vector{rational{1}, rational{2}}) ==
              vector{rational{11, 25}});
static_assert(norm(vector{rational{3, 5}, rational{4, 5}}) == 1);
static_assert(derivative(
                  [](auto x) {
                      return determinant(matrix<decltype(x), 2, 2>{{x, third}, {1 / x, x}});
                  },
                  third) == rational{11, 3});
static_assert(derivative(
                  [](auto x) {
                      return solve(matrix<decltype(x), 2, 2>{{x, 1}, {1, -x}},
                                   vector<rational, 2>{1, third})[0];
                  },
                  third) == rational{27, 50});

// A hypotenuse that is rational.
static_assert(hypot(rational{3, 5}, rational{-4, 5}) == 1);
static_assert(hypot(rational{1, 3}, 2 * rational{1, 3}, rational{2, 3}) == 1);
static_assert(gradient([](auto x, auto y) { return hypot(x, y); }, rational{3}, rational{-4}) ==
              vector{rational{3, 5}, rational{-4, 5}});

}  // namespace
