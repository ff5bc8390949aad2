// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify.hpp>

#include <cmath>
#include <cstddef>
#include <random>
#include <vector>

using namespace leibniz;

namespace {

/// A random function with waves, and some of them with kinks, jumps and poles.
struct landscape {
    double wave, frequency, phase, cubic, square_term, slope, growth, height;
    double kink, jump, pole, place;

    template <class T>
    constexpr auto operator()(T const& x) const {
        T y = wave * sin(frequency * x + phase) + cubic * x * x * x + square_term * x * x +
              slope * x + growth * exp(x) + height;
        if (kink != 0) y = y + kink * abs(x - place);
        if (jump != 0) y = y + jump * floor(2 * x);
        if (pole != 0) y = y + pole / (x - place);
        return y;
    }
};

landscape random_landscape(std::mt19937& generator) {
    std::uniform_real_distribution<double> uniform(-1, 1);
    auto const number = [&] { return uniform(generator); };
    auto const rarely = [&] { return number() > 0.5 ? number() : 0; };
    return {number(), 3 * number(), number(), rarely(), rarely(),     2 * number(),
            rarely(), 2 * number(), rarely(), rarely(), rarely() / 8, number()};
}

constexpr int samples = 2000;
constexpr interval<double> side{-1.0, 1.0};

std::vector<double> values_of(landscape const& f) {
    std::vector<double> values;
    for (int i = 0; i <= samples; ++i) values.push_back(f(-1 + 2.0 * i / samples));
    return values;
}

/// What rounding does to a value.
constexpr double noise = 1e-11;

}  // namespace

// The seeds are fixed: each statement about 2000 functions, of which it decides at least so many.
TEST_CASE("positive_on is right about random functions") {
    std::mt19937 generator(1);
    int proved = 0;
    int refuted = 0;
    for (int i = 0; i < 2000; ++i) {
        landscape const f = random_landscape(generator);
        auto const verdict = positive_on(f, side);
        proved += verdict.proved();
        refuted += verdict.refuted();
        if (verdict.proved()) {
            for (double y : values_of(f)) REQUIRE(y > -noise);
        } else if (verdict.refuted()) {
            REQUIRE(f(midpoint(verdict.where())) < noise);
        }
    }
    CHECK(proved > 200);
    CHECK(refuted > 1000);
}

TEST_CASE("increasing_on is right about random functions") {
    std::mt19937 generator(2);
    int proved = 0;
    int refuted = 0;
    for (int i = 0; i < 2000; ++i) {
        landscape const f = random_landscape(generator);
        auto const verdict = increasing_on(f, side);
        proved += verdict.proved();
        refuted += verdict.refuted();
        if (verdict.proved()) {
            auto const y = values_of(f);
            for (int k = 0; k < samples; ++k) REQUIRE(y[k + 1] - y[k] > -noise);
        } else if (verdict.refuted()) {
            REQUIRE(f(verdict.where().upper) - f(verdict.where().lower) < noise);
        }
    }
    CHECK(proved > 200);
    CHECK(refuted > 1000);
}

TEST_CASE("convex_on is right about random functions") {
    std::mt19937 generator(3);
    int proved = 0;
    int refuted = 0;
    for (int i = 0; i < 2000; ++i) {
        landscape const f = random_landscape(generator);
        auto const verdict = convex_on(f, side);
        proved += verdict.proved();
        refuted += verdict.refuted();
        if (verdict.proved()) {
            auto const y = values_of(f);
            for (int k = 1; k < samples; ++k) REQUIRE(y[k + 1] + y[k - 1] - 2 * y[k] > -noise);
        } else if (verdict.refuted()) {
            auto const [low, high] = verdict.where();
            REQUIRE(2 * f(low / 2 + high / 2) - f(low) - f(high) > -noise);
        }
    }
    CHECK(proved > 50);
    CHECK(refuted > 1000);
}

TEST_CASE("root_in is right about random functions") {
    std::mt19937 generator(4);
    int proved = 0;
    int refuted = 0;
    for (int i = 0; i < 2000; ++i) {
        landscape f = random_landscape(generator);
        f.jump = f.pole = 0;
        auto const verdict = root_in(f, side);
        proved += verdict.proved();
        refuted += verdict.refuted();
        auto const y = values_of(f);
        int crossings = 0;
        for (int k = 0; k < samples; ++k) crossings += (y[k] < 0) != (y[k + 1] < 0);
        if (verdict.proved()) {
            REQUIRE(crossings == 1);
            REQUIRE(std::fabs(f(midpoint(verdict.root()))) < noise);
        } else if (verdict.refuted()) {
            REQUIRE(crossings != 1);
        }
    }
    CHECK(proved > 500);
    CHECK(refuted > 500);
}

TEST_CASE("enclosure encloses the values of random functions") {
    std::mt19937 generator(5);
    int bounded = 0;
    for (int i = 0; i < 2000; ++i) {
        landscape const f = random_landscape(generator);
        auto const range = enclosure<32>(f, side);
        bounded += is_bounded(range);
        for (double y : values_of(f)) {
            REQUIRE(
                (is_undefined(range) || (range.lower <= y + noise && y - noise <= range.upper)));
        }
    }
    CHECK(bounded > 1000);
}
