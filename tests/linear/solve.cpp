// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <leibniz/linear.hpp>

#include <cmath>
#include <cstddef>
#include <limits>
#include <random>

using namespace leibniz;

namespace {

template <class A>
A random(std::mt19937& generator) {
    std::uniform_real_distribution<double> uniform(-1, 1);
    A result;
    for (double& entry : result.entry) entry = uniform(generator);
    return result;
}

/// ‖A x − b‖ in units of the rounding that no algorithm can avoid.
template <class A, class X, class B>
double backward_error(A const& a, X const& x, B const& b) {
    return norm(a * x - b) / (norm(a) * norm(x) * std::numeric_limits<double>::epsilon());
}

template <std::size_t N>
double worst_backward_error() {
    std::mt19937 generator(N);
    double worst = 0;
    for (int i = 0; i < 1000; ++i) {
        auto const a = random<matrix<double, N, N>>(generator);
        auto const b = random<vector<double, N>>(generator);
        worst = std::fmax(worst, backward_error(a, solve(a, b), b));
    }
    return worst;
}

template <std::size_t Rows, std::size_t Columns>
double worst_angle() {
    std::mt19937 generator(Rows * 100 + Columns);
    double worst = 0;
    for (int i = 0; i < 1000; ++i) {
        auto const a = random<matrix<double, Rows, Columns>>(generator);
        auto const b = random<vector<double, Rows>>(generator);
        auto const residual = a * solve(a, b) - b;
        worst = std::fmax(worst, norm(transpose(a) * residual) / (norm(a) * norm(b)));
    }
    return worst;
}

}  // namespace

TEST_CASE("random systems are solved as accurately as their data allow") {
    CHECK(worst_backward_error<1>() <= 1);
    CHECK(worst_backward_error<2>() <= 4);
    CHECK(worst_backward_error<3>() <= 4);
    CHECK(worst_backward_error<5>() <= 4);
    CHECK(worst_backward_error<8>() <= 4);
    CHECK(worst_backward_error<12>() <= 4);
}

TEST_CASE("what random least squares leave over is orthogonal to every column") {
    CHECK(worst_angle<2, 1>() <= 1e-15);
    CHECK(worst_angle<3, 2>() <= 1e-14);
    CHECK(worst_angle<8, 3>() <= 1e-14);
    CHECK(worst_angle<12, 9>() <= 1e-13);
}

TEST_CASE("random matrices: the determinant of a product is the product of the determinants") {
    std::mt19937 generator(7);
    for (int i = 0; i < 1000; ++i) {
        auto const a = random<matrix<double, 6, 6>>(generator);
        auto const b = random<matrix<double, 6, 6>>(generator);
        double const scale = std::pow(norm(a) * norm(b), 6);
        CHECK(std::fabs(determinant(a * b) - determinant(a) * determinant(b)) <= 1e-16 * scale);
        CHECK(std::fabs(determinant(a) - division_free_determinant(a)) <=
              1e-15 * std::pow(norm(a), 6));
    }
}

TEST_CASE("at run time a singular system gives infinities or NaN, and no exception") {
    matrix<double, 2, 2> const singular{{1, 2}, {2, 4}};
    auto const x = solve(singular, vector{1, 1});
    CHECK_FALSE(std::isfinite(x[0]));
    CHECK_FALSE(std::isfinite(x[1]));
    matrix<double, 2, 1> const zero{};
    CHECK_FALSE(std::isfinite(solve(zero, vector{1, 1})[0]));
}

TEST_CASE("run time and compile time give the same numbers") {
    constexpr auto a = matrix{{2, -1, 0}, {-1, 2.5, -1}, {0, -1, 3}};
    constexpr auto b = vector{1, 2, 3};
    constexpr auto at_compile_time = solve(a, b);
    constexpr auto inverse_at_compile_time = inverse(a);
    auto const a_at_run_time = [&] {
        auto copy = a;
        for (double& entry : copy.entry) {
            double volatile unknown = entry;
            entry = unknown;
        }
        return copy;
    }();
    CHECK(norm(solve(a_at_run_time, b) - at_compile_time) <= 1e-15);
    CHECK(norm(inverse(a_at_run_time) - inverse_at_compile_time) <= 1e-15);
    CHECK(a_at_run_time * b == a * b);
}
