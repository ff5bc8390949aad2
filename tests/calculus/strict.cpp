// SPDX-License-Identifier: BSL-1.0

// What a strict function says at run time, of the functions and at the places where it would be
// refused in a constant expression.

#include "catch.hpp"

#include <leibniz/leibniz.hpp>

#include <cmath>
#include <cstddef>
#include <limits>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace leibniz;

struct place {
    std::string function;
    std::vector<double> point;
};
std::vector<place> places;

/// A report that keeps all it is told.
struct keep {
    template <std::size_t Arity>
    void operator()(undefined_slope<double, Arity> const& where) const {
        places.push_back({where.function, {where.point, where.point + Arity}});
    }
};

/// The places where f has no slope, on the way to its derivative at x.
std::vector<place> places_of(auto const& f, auto const&... xs) {
    places.clear();
    [[maybe_unused]] auto const g = gradient(strict(f, keep{}), xs...);
    return places;
}

bool is_nan(double x) { return std::isnan(x); }

}  // namespace

TEST_CASE("a strict function has no slope at a kink, a jump or a vertical tangent: NaN") {
    double volatile zero = 0;
    double const x = zero;
    CHECK(is_nan(derivative(strict([](auto t) { return abs(t); }), x)));
    CHECK(is_nan(derivative(strict([](auto t) { return sqrt(t); }), x)));
    CHECK(is_nan(derivative(strict([](auto t) { return floor(t); }), x)));
    CHECK(is_nan(derivative(strict([](auto t) { return 1 / t; }), x)));
    CHECK(is_nan(derivative(strict([](auto t) { return max(t, t * t); }), x + 1)));
    CHECK(is_nan(derivative(strict([](auto t) { return relu(t); }), x)));
    CHECK(is_nan(derivative<3>(strict([](auto t) { return abs(t); }), x)));
    CHECK(is_nan(hessian(strict([](auto t) { return abs(t); }), x)(0, 0)));
    CHECK(is_nan(laplacian(strict([](auto t) { return abs(t); }), x)));
    CHECK(value_and_derivative(strict([](auto t) { return abs(t) + 1; }), x).value == 1);
    // What is differentiated beside it has its slope.
    auto const g = gradient(strict([](auto t, auto u) { return abs(t) + u; }), x, x);
    CHECK(is_nan(g[0]));
    CHECK(g[1] == 1);
    CHECK(derivative(strict([](auto t) { return 0 * sqrt(0 * t) + t; }), x) == 1);
}

TEST_CASE("a report is told which function has no slope, and where") {
    double volatile zero = 0;
    double const x = zero;
    auto const of_abs = places_of([](auto t) { return abs(t - 3) * 2; }, x + 3);
    REQUIRE(of_abs.size() == 1);
    CHECK(of_abs[0].function == "abs");
    CHECK(of_abs[0].point == std::vector{0.0});

    auto const of_clamp = places_of([](auto t, auto u) { return clamp(t, -1, u); }, x + 2, x + 2);
    REQUIRE(of_clamp.size() == 1);
    CHECK(of_clamp[0].function == "clamp");
    CHECK(of_clamp[0].point == std::vector{2.0, -1.0, 2.0});

    auto const of_quotient = places_of(
        [](auto t) {
            auto const quotient = 5 / t;
            return quotient + sqrt(t);
        },
        x);
    REQUIRE(of_quotient.size() == 2);
    CHECK(of_quotient[0].function == "/");
    CHECK(of_quotient[0].point == std::vector{5.0, 0.0});
    CHECK(of_quotient[1].function == "sqrt");

    CHECK(places_of([](auto t) { return abs(t) + sqrt(t); }, x + 1).empty());
}

TEST_CASE("after a report the slope is the usual one") {
    double volatile zero = 0;
    double const x = zero;
    auto const f = [](auto t) { return abs(t) + 2 * t; };
    CHECK(derivative(strict(f, keep{}), x) == derivative(f, x));
}

TEST_CASE("a report may throw") {
    double volatile zero = 0;
    auto const refuse = [](auto const& where) { throw std::domain_error(where.function); };
    auto const f = [](auto t) { return max(t, -t); };
    CHECK_THROWS_AS(derivative(strict(f, refuse), zero + 0.0), std::domain_error);
    CHECK(derivative(strict(f, refuse), zero + 1.0) == 1);
}
