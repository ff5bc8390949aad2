// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/learning.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/verify.hpp>

#include <cmath>
#include <limits>

using namespace leibniz;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

constexpr auto sigma = [](auto const& x) { return sigmoid(x); };
constexpr auto smooth = [](auto const& x) { return softplus(x); };
constexpr auto probabilities = [](auto const& z) { return softmax(z); };
constexpr auto total = [](auto const& z) { return log_sum_exp(z); };

}  // namespace

TEST_CASE("the slope of the sigmoid is right to 4 ulp wherever it is a normal number") {
    double worst_value = 0;
    double worst_slope = 0;
    double worst_softplus = 0;
    for (double x = -700; x < 700; x += 0.0731) {
        long double const e = std::exp(-std::fabs(static_cast<long double>(x)));
        double const value = static_cast<double>((x < 0 ? e : 1) / (1 + e));
        double const slope = static_cast<double>(e / ((1 + e) * (1 + e)));
        worst_value = std::fmax(worst_value, ulp_distance(sigmoid(x), value));
        worst_slope = std::fmax(worst_slope, ulp_distance(derivative(sigma, x), slope));
        worst_softplus = std::fmax(worst_softplus, ulp_distance(derivative(smooth, x), value));
    }
    CHECK(worst_value <= 2);
    CHECK(worst_slope <= 4);
    CHECK(worst_softplus <= 4);
}

TEST_CASE("infinite arguments have their limits") {
    CHECK(sigmoid(infinity) == 1);
    CHECK(sigmoid(-infinity) == 0);
    CHECK(derivative(sigma, infinity) == 0);
    CHECK(derivative(sigma, -infinity) == 0);
    CHECK(softplus(infinity) == infinity);
    CHECK(softplus(-infinity) == 0);
    CHECK(derivative(smooth, infinity) == 1);
    CHECK(derivative(smooth, -infinity) == 0);
}

TEST_CASE("a logit of minus infinity is a class that is ruled out") {
    auto const z = vector{-infinity, 0.0, 0.0};
    CHECK(softmax(z) == vector{0, 0.5, 0.5});
    CHECK(jacobian(probabilities, z) == matrix{{0, 0, 0}, {0, 0.25, -0.25}, {0, -0.25, 0.25}});
    CHECK(ulp_distance(log_sum_exp(z), std::log(2.0)) <= 1);
    CHECK(gradient(total, z) == vector{0, 0.5, 0.5});
    CHECK(log_softmax(z)[0] == -infinity);
}

TEST_CASE("a probability of 0 where the target has weight costs everything") {
    CHECK(cross_entropy(vector{1, 0}, vector{0, 1}) == infinity);
    CHECK(cross_entropy(vector{0, 1}, vector{0, 1}) == 0);
}

TEST_CASE("NaN stays NaN") {
    CHECK(std::isnan(sigmoid(not_a_number)));
    CHECK(std::isnan(relu(not_a_number)));
    CHECK(std::isnan(softplus(not_a_number)));
    CHECK(std::isnan(softmax(vector{1.0, not_a_number})[0]));
    CHECK(std::isnan(softmax(vector{1.0, not_a_number})[1]));
}

TEST_CASE("run time and compile time agree to the last bits") {
    constexpr auto at_compile_time = jacobian(probabilities, vector{0.5, -1.0, 2.0});
    double volatile half = 0.5;
    CHECK(ulp_distance(jacobian(probabilities, vector{half, -1.0, 2.0}), at_compile_time) <= 4);
    constexpr double loss = softmax_cross_entropy(vector{0, 1, 0}, vector{0.5, -1.0, 2.0});
    CHECK(ulp_distance(softmax_cross_entropy(vector{0, 1, 0}, vector{half, -1.0, 2.0}), loss) <= 2);
}
