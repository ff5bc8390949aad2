// SPDX-License-Identifier: BSL-1.0

// Functions that the running program knows: a library's, a solver's.

#include "catch.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

#include <cmath>

namespace {

using namespace leibniz;

double sine(double x) { return std::sin(x); }
double cosine(double x) { return std::cos(x); }

constexpr auto circle = [](auto x, auto y) { return x * x + y * y - 1; };

}  // namespace

TEST_CASE("a black box is called in the running program") {
    black_box const boxed{sine, cosine};
    CHECK(derivative([&](auto x) { return boxed(x * x); }, 0.5) == std::cos(0.25));
}

TEST_CASE("a solver of another library is asked for the value alone") {
    auto const y = implicit(circle, [](double x) { return std::sqrt(1 - x * x); });
    CHECK(y(0.6) == std::sqrt(1 - 0.6 * 0.6));
    CHECK(derivative(y, 0.6) == -0.6 / y(0.6));
}

TEST_CASE("where Newton's iteration finds no root there is no number") {
    auto const y = implicit(circle, 1.0);
    double const volatile outside = 2;
    double const here = outside;
    CHECK(std::isnan(y(here)));
    CHECK(std::isnan(derivative(y, here)));
}
