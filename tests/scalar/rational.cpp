// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

#include <array>
#include <cmath>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numeric>
#include <random>

using namespace leibniz;

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

/// What the optimiser does not know.
template <class T>
T opaque(T x) {
    T volatile unknown = x;
    return unknown;
}
rational opaque(rational x) {
    rational r;
    r.numerator = opaque(x.numerator);
    r.denominator = opaque(x.denominator);
    return r;
}

/// n/d in lowest terms is x: by multiplying crosswise, with factors that are small enough.
bool is_ratio(rational x, std::int64_t n, std::int64_t d) {
    return x.denominator > 0 && std::gcd(x.numerator, x.denominator) == 1 &&
           x.numerator * d == n * x.denominator;
}

/// n/d with numbers below 2ᵇⁱᵗˢ, of every size.
rational random(std::mt19937_64& generator, int bits) {
    auto const number = [&] {
        int const size = std::uniform_int_distribution<int>(1, bits)(generator);
        return static_cast<std::int64_t>(generator() >> (64 - size));
    };
    std::int64_t const n = number();
    return {generator() % 2 == 0 ? n : -n, number() | 1};
}

/// a/b <=> c/d by their continued fractions, for b, d > 0: nothing is multiplied.
std::strong_ordering by_continued_fractions(std::int64_t a, std::int64_t b, std::int64_t c,
                                            std::int64_t d) {
    std::int64_t const p = a / b - (a % b < 0);
    std::int64_t const q = c / d - (c % d < 0);
    if (p != q) return p <=> q;
    std::int64_t const r = a - p * b;
    std::int64_t const s = c - q * d;
    if (r == 0 || s == 0) return r <=> s;
    return by_continued_fractions(d, s, b, r);
}

}  // namespace

TEST_CASE("random fractions are added, subtracted, multiplied and divided exactly") {
    std::mt19937_64 generator(1);
    for (int i = 0; i < 100'000; ++i) {
        // Small enough for the products here, 5·15 bits below 2⁶³ after the first reduction.
        rational const x = random(generator, 15);
        rational const y = random(generator, 15);
        REQUIRE(is_ratio(x + y, x.numerator * y.denominator + y.numerator * x.denominator,
                         x.denominator * y.denominator));
        REQUIRE(is_ratio(x - y, x.numerator * y.denominator - y.numerator * x.denominator,
                         x.denominator * y.denominator));
        REQUIRE(is_ratio(x * y, x.numerator * y.numerator, x.denominator * y.denominator));
        if (y != 0) {
            REQUIRE(is_ratio(x / y, x.numerator * y.denominator, x.denominator * y.numerator));
        }
    }
}

TEST_CASE("random large fractions: a result is right, or it is not a number") {
    std::mt19937_64 generator(2);
    int results = 0;
    for (int i = 0; i < 100'000; ++i) {
        rational const x = random(generator, 62);
        rational const y = random(generator, 62);
        rational const sum = x + y;
        rational const product = x * y;
        if (!is_nan(sum)) {
            ++results;
            REQUIRE(std::gcd(sum.numerator, sum.denominator) == 1);
            REQUIRE(sum - y == x);
            REQUIRE(sum - x == y);
            REQUIRE((sum < x) == (y < 0));
        }
        if (!is_nan(product) && y != 0) {
            ++results;
            REQUIRE(std::gcd(product.numerator, product.denominator) == 1);
            REQUIRE(product / y == x);
        }
    }
    CHECK(results > 50'000);
}

TEST_CASE("random fractions of any size are ordered as their continued fractions are") {
    std::mt19937_64 generator(3);
    for (int i = 0; i < 100'000; ++i) {
        rational const x = random(generator, 63);
        rational const y = i % 2 == 0 ? random(generator, 63)
                                      : rational{x.numerator / 3 * 2, x.denominator / 3 * 2 + 1};
        auto const expected =
            by_continued_fractions(x.numerator, x.denominator, y.numerator, y.denominator);
        REQUIRE((x <=> y) == expected);
        REQUIRE((y <=> x) == (0 <=> expected));
        REQUIRE((x == y) == (expected == 0));
    }
}

TEST_CASE("random fractions become the nearest floating-point numbers, and doubles come back") {
    std::mt19937_64 generator(4);
    for (int i = 0; i < 100'000; ++i) {
        rational const x = random(generator, 63);
        auto const nearest = static_cast<double>(x);
        // The neighbours are on either side, by exact comparisons.
        REQUIRE(x > std::nextafter(nearest, -INFINITY));
        REQUIRE(x < std::nextafter(nearest, INFINITY));
        auto const quotient =
            static_cast<long double>(x.numerator) / static_cast<long double>(x.denominator);
        REQUIRE(std::fabs(static_cast<long double>(nearest) - quotient) <=
                std::fabs(quotient) * 0x1.002p-53L);
        rational const dyadic = random(generator, 20);
        auto const exact = std::ldexp(static_cast<double>(dyadic.numerator), -30);
        REQUIRE(rational(exact) == exact);
        REQUIRE(static_cast<double>(rational(exact)) == exact);
    }
}

TEST_CASE("at run time what has no result is not a number, and stays so") {
    rational const nothing = rational(1) / opaque(rational(0));
    CHECK(is_nan(nothing));
    CHECK(nothing.numerator == 0);
    CHECK(nothing.denominator == 0);
    CHECK(is_nan(rational{1, opaque(std::int64_t{0})}));
    CHECK(is_nan(rational{0, opaque(std::int64_t{0})}));
    CHECK(is_nan(rational(opaque(std::numeric_limits<std::int64_t>::min()))));
    CHECK(is_nan(rational{opaque(std::numeric_limits<std::int64_t>::min()), -1}));
    CHECK(is_nan(rational(opaque(std::numeric_limits<std::uint64_t>::max()))));
    CHECK(is_nan(rational(opaque(1e300))));
    CHECK(is_nan(rational(opaque(1e-300))));
    CHECK(is_nan(rational(opaque(0x1p63))));
    CHECK(is_nan(rational(opaque(std::numeric_limits<double>::infinity()))));
    CHECK(is_nan(rational(opaque(std::numeric_limits<float>::quiet_NaN()))));
    CHECK(is_nan(opaque(rational(largest)) + 1));
    CHECK(is_nan(opaque(rational(-largest)) - 1));
    CHECK(is_nan(opaque(rational(largest)) * 2));
    CHECK(is_nan(opaque(rational(largest)) / rational{1, 2}));
    CHECK(is_nan(opaque(rational(largest)) + rational{1, 2}));
    CHECK(is_nan(opaque(rational{1, largest}) + rational{1, largest - 1}));
    CHECK(is_nan(sqrt(opaque(rational(2)))));
    CHECK(is_nan(sqrt(opaque(rational(-4)))));
    CHECK(is_nan(pow(opaque(rational(2)), 63)));
    CHECK(is_nan(pow(opaque(rational(0)), -1)));
    CHECK(is_nan(pow(opaque(rational(4)), rational{1, 2})));

    for (rational x : {rational(0), rational(1), rational{-2, 3}, nothing}) {
        CHECK(is_nan(x + nothing));
        CHECK(is_nan(nothing + x));
        CHECK(is_nan(x - nothing));
        CHECK(is_nan(nothing - x));
        CHECK(is_nan(x * nothing));
        CHECK(is_nan(nothing * x));
        CHECK(is_nan(x / nothing));
        CHECK(is_nan(nothing / x));
        CHECK(is_nan(min(x, nothing)));
        CHECK(is_nan(max(nothing, x)));
        CHECK_FALSE(x == nothing);
        CHECK_FALSE(nothing < x);
        CHECK_FALSE(nothing >= x);
        CHECK((x <=> nothing) == std::partial_ordering::unordered);
    }
    CHECK_FALSE(nothing == 0);
    CHECK_FALSE(nothing < 1);
    CHECK_FALSE(nothing == 0.5);
    CHECK_FALSE(nothing > 0.5);
    CHECK(is_nan(-nothing));
    CHECK(is_nan(abs(nothing)));
    CHECK(is_nan(floor(nothing)));
    CHECK(is_nan(ceil(nothing)));
    CHECK(is_nan(round(nothing)));
    CHECK(is_nan(trunc(nothing)));
    CHECK(is_nan(sqrt(nothing)));
    CHECK(is_nan(pow(nothing, 2)));
    CHECK(is_nan(pow(nothing, 0)));
    CHECK(is_nan(pow(nothing, -1)));
    CHECK(is_nan(pow(rational(2), nothing)));
    CHECK(std::isnan(static_cast<double>(nothing)));
    CHECK(is_nan(derivative([](auto x) { return 1 / x; }, opaque(rational(0)))));
    CHECK(is_nan(derivative([](auto x) { return sqrt(x); }, opaque(rational(0)))));
}

namespace {

constexpr std::array samples{
    rational{0},     rational{1},     rational{-2, 3},   rational{5, 6},    rational{22, 7},
    rational{-9, 4}, rational{1, 49}, rational{0.15625}, rational{1 << 20}, rational{355, -113}};

/// Many results of two numbers.
struct everything {
    constexpr auto operator()(rational x, rational y) const {
        return vector{x + y,
                      x - y,
                      x * y,
                      y == 0 ? x : x / y,
                      x < y ? x : y,
                      x * x >= 4 ? floor(x) : round(y),
                      sqrt(x * x),
                      pow(y, 3),
                      rational(static_cast<double>(x)),
                      derivative([y](auto z) { return z * z * y + abs(z); }, x)};
    }
};

using table = std::array<vector<rational, 10>, samples.size()>;

constexpr table tabulated(std::array<rational, samples.size()> const& x) {
    table results{};
    for (std::size_t i = 0; i != x.size(); ++i) {
        results[i] = everything{}(x[i], x[(i + 3) % x.size()] / 16);
    }
    return results;
}

}  // namespace

TEST_CASE("rational numbers: run time and compile time give the same") {
    constexpr table at_compile_time = tabulated(samples);
    auto unknown = samples;
    for (rational& x : unknown) x = opaque(x);
    CHECK(tabulated(unknown) == at_compile_time);
}
