// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <leibniz/expression.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/verify.hpp>

#include <boost/hana/integral_constant.hpp>

using namespace leibniz;
using namespace boost::hana::literals;

namespace {

constexpr auto x = variable<"x">;
constexpr auto y = variable<"y">;

/// A number that the compiler does not know.
double at_run_time(double number) {
    double volatile hidden = number;
    return hidden;
}

}  // namespace

TEST_CASE("A formula has one value, at compile time and at run time") {
    constexpr auto e = (x * x - 3_c * y) / (pow(y, 5_c) + x * 0.1) - select(x < y, x, -y);
    constexpr auto slopes = gradient(e, x, y);
    constexpr auto value = e(x = 1.7, y = 0.3);
    constexpr auto gradient = slopes(x = 1.7, y = 0.3);
    CHECK(e(x = at_run_time(1.7), y = at_run_time(0.3)) == value);
    CHECK(slopes(x = at_run_time(1.7), y = at_run_time(0.3)) == gradient);
}

TEST_CASE("Elementary functions in formulas differ by their rounding alone") {
    constexpr auto e = exp(sin(x) * y) * log(x + y) + atan2(y, sqrt(x * x + 1_c));
    constexpr auto curvature = hessian(e, x, y);
    constexpr auto value = curvature(x = 1.7, y = 0.3);
    // 0 with glibc 2.36, whose functions may be an ulp off.
    CHECK(ulp_distance(curvature(x = at_run_time(1.7), y = at_run_time(0.3)), value) <= 2);
}

TEST_CASE("Each branch of a formula runs at run time") {
    constexpr auto e = select(x > 0_c, log(x), select(x < -1_c, y / (x + 1_c), 0_c));
    CHECK(e(x = at_run_time(1.0), y = 1.0) == 0);
    CHECK(e(x = at_run_time(-1.0), y = 1.0) == 0);
    CHECK(e(x = at_run_time(-3.0), y = 1.0) == -0.5);
}

TEST_CASE("Numbers that are known at run time alone are kept by value") {
    double const slope = at_run_time(2.5);
    auto const line = slope * x + at_run_time(1.0);
    auto const area = derivative(line * line, x);
    CHECK(area(x = 2.0) == 2 * 2.5 * 6);
    CHECK(to_text(line) == "2.5*x + 1.0");
}
