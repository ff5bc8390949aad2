// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

#include <boost/hana/integral_constant.hpp>

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

using namespace leibniz;
using namespace boost::hana::literals;

namespace {

constexpr auto x = variable<"x">;
constexpr auto y = variable<"y">;
constexpr auto z = variable<"z">;

// A formula is printed as it is written.
static_assert(to_text(x) == "x");
static_assert(to_text(x + y - z) == "x + y - z");
static_assert(to_text(x * y / z) == "x*y/z");
static_assert(to_text(y + x + y) == "y + x + y");
static_assert(to_text(2_c * x + 3_c * y) == "2*x + 3*y");
static_assert(to_text(x * (y * z)) == "x*(y*z)");
static_assert(to_text(x + (y + z)) == "x + (y + z)");

// Parentheses stand where they are needed.
static_assert(to_text(x - (y - x)) == "x - (y - x)");
static_assert(to_text((x - y) - x) == "x - y - x");
static_assert(to_text(x / (y * x)) == "x/(y*x)");
static_assert(to_text(x / (y / x)) == "x/(y/x)");
static_assert(to_text(x / y / x) == "x/y/x");
static_assert(to_text(x / y * x) == "x/y*x");
static_assert(to_text(x * (y + z)) == "x*(y + z)");
static_assert(to_text((x + y) * z) == "(x + y)*z");
static_assert(to_text((x + y) / (x - y)) == "(x + y)/(x - y)");
static_assert(to_text(sin(x + y)) == "sin(x + y)");
static_assert(to_text(sin(x) * cos(y)) == "sin(x)*cos(y)");

// Powers bind tighter than a sign; one before a product is as good as one before its first factor.
static_assert(to_text(pow(x, 2_c)) == "x^2");
static_assert(to_text(pow(x, 12_c)) == "x^12");
static_assert(to_text(pow(x, -3_c)) == "x^(-3)");
static_assert(to_text(-pow(x, 2_c)) == "-x^2");
static_assert(to_text(pow(-x, 2_c)) == "(-x)^2");
static_assert(to_text(pow(pow(x, 2_c), 3_c)) == "(x^2)^3");
static_assert(to_text(pow(x * y, 2_c)) == "(x*y)^2");
static_assert(to_text(pow(x / y, 2_c)) == "(x/y)^2");
static_assert(to_text(pow(x + y, 2_c)) == "(x + y)^2");
static_assert(to_text(pow(cos(x), 2_c)) == "cos(x)^2");
static_assert(to_text(x * pow(y, 2_c)) == "x*y^2");
static_assert(to_text(-(x + y)) == "-(x + y)");
static_assert(to_text(-x + y) == "-x + y");
static_assert(to_text(-x * y) == "-x*y");
static_assert(to_text(-(x * y)) == "-x*y");
static_assert(to_text(-x / y) == "-x/y");
static_assert(to_text(x * -y) == "x*(-y)");
static_assert(to_text(x * (-y * z)) == "x*(-y*z)");
static_assert(to_text(x - -y) == "x - (-y)");
static_assert(to_text(x + -y) == "x - y");
static_assert(to_text(x - -y * z) == "x - (-y*z)");
static_assert(to_text(-(-x)) == "-(-x)");

// A power with any exponent.
static_assert(to_text(pow(x, y)) == "x^y");
static_assert(to_text(pow(x, y + 1_c)) == "x^(y + 1)");
static_assert(to_text(pow(x, -y)) == "x^(-y)");
static_assert(to_text(pow(x, pow(y, z))) == "x^(y^z)");
static_assert(to_text(pow(pow(x, y), z)) == "(x^y)^z");
static_assert(to_text(pow(x, constant<1, 2>)) == "x^(1/2)");
static_assert(to_text(pow(constant<-2>, x)) == "(-2)^x");
static_assert(to_text(pow(2.5, x)) == "2.5^x");
static_assert(to_text(pow(x, 0.5)) == "x^0.5");
static_assert(to_text(pow(x, -0.5)) == "x^(-0.5)");

// Constants.
static_assert(to_text(zero{}) == "0");
static_assert(to_text(constant<-3>) == "-3");
static_assert(to_text(constant<-2, 6>) == "-1/3");
static_assert(to_text(-2_c * x) == "-2*x");
static_assert(to_text(x * -2_c) == "x*(-2)");
static_assert(to_text(x + -2_c) == "x - 2");
static_assert(to_text(x - -2_c) == "x - (-2)");
static_assert(to_text(x + constant<-1, 2>) == "x - 1/2");
static_assert(to_text(x + -2_c * y) == "x + (-2*y)");
static_assert(to_text(constant<1, 2> * x) == "1/2*x");
static_assert(to_text(x * constant<1, 2>) == "x*(1/2)");
static_assert(to_text(x / constant<1, 2>) == "x/(1/2)");
static_assert(to_text(pow(constant<1, 2>, 2_c)) == "(1/2)^2");
static_assert(to_text(pi_c * x) == "pi*x");

// Functions.
static_assert(to_text(hypot(x, y, z)) == "hypot(x, y, z)");
static_assert(to_text(atan2(y - 1_c, x)) == "atan2(y - 1, x)");
static_assert(to_text(exp(-x)) == "exp(-x)");
static_assert(to_text(max(x, select(x < y, y, z))) == "max(x, select(x < y, y, z))");

// Conditions.
static_assert(to_text(select(x < y, x, y)) == "select(x < y, x, y)");
static_assert(to_text(select(x <= y, x, y)) == "select(x <= y, x, y)");
static_assert(to_text(select(equals(x, y), x, y)) == "select(x == y, x, y)");
static_assert(to_text(select(x + 1_c < 2_c * y, x, y)) == "select(x + 1 < 2*y, x, y)");
static_assert(to_text(select(x > 0_c, x, 0_c)) == "select(x > 0, x, 0)");
static_assert(to_text(select(x >= 0.5, x, 0_c)) == "select(x >= 0.5, x, 0)");
static_assert(to_text(select(x < -1_c, x, 0_c)) == "select(x < -1, x, 0)");
static_assert(to_text(select(equals(1_c, x), x, 0_c)) == "select(x == 1, x, 0)");
static_assert(to_text(select(!(x < y), x, y)) == "select(!(x < y), x, y)");
static_assert(to_text(select(!(x < y && y < z), x, y)) == "select(!(x < y && y < z), x, y)");
static_assert(to_text(select(x < y && (y < z || z < x), x, y)) ==
              "select(x < y && (y < z || z < x), x, y)");
static_assert(to_text(select((x < y && y < z) || z < x, x, y)) ==
              "select(x < y && y < z || z < x, x, y)");
static_assert(to_text(2_c * select(x < y, x, y)) == "2*select(x < y, x, y)");

// Numbers by value are the shortest decimals that read as them.
static_assert(to_text(2.5 * x) == "2.5*x");
static_assert(to_text(x + 0.1) == "x + 0.1");
static_assert(to_text(x + (0.1 + 0.2)) == "x + 0.30000000000000004");
static_assert(to_text(x + -2.5) == "x - 2.5");
static_assert(to_text(x - -2.5) == "x - (-2.5)");
static_assert(to_text(x * -2.5) == "x*(-2.5)");
static_assert(to_text(-2.5 * x) == "-2.5*x");
static_assert(to_text(x + 0.0) == "x + 0.0");
static_assert(to_text(x * -0.0) == "x*(-0.0)");
static_assert(to_text(x + 3.0) == "x + 3.0");
static_assert(to_text(x + 120.0) == "x + 120.0");
static_assert(to_text(x + 0.0012) == "x + 0.0012");
static_assert(to_text(x + 1e-4) == "x + 0.0001");
static_assert(to_text(x + 1.2e-5) == "x + 1.2e-5");
static_assert(to_text(x + 1e-10) == "x + 1e-10");
static_assert(to_text(x + 123456789.125) == "x + 123456789.125");
static_assert(to_text(x + 1e16) == "x + 10000000000000000.0");
static_assert(to_text(x + 6.02e23) == "x + 6.02e23");
static_assert(to_text(x + 1e300) == "x + 1e300");
static_assert(to_text(x + 5e-324) == "x + 5e-324");
static_assert(to_text(x + std::numeric_limits<double>::max()) == "x + 1.7976931348623157e308");
static_assert(to_text(x + 0.1f) == "x + 0.1");
static_assert(to_text(x + 0.1L) == "x + 0.1");
static_assert(to_text(x + 3) == "x + 3");
static_assert(to_text(x + -3) == "x - 3");
static_assert(to_text(x + std::numeric_limits<int>::min()) == "x - 2147483648");
static_assert(to_text(x * rational(1, 3)) == "x*(1/3)");
static_assert(to_text(x + rational(-1, 3)) == "x - 1/3");
static_assert(to_text(x * std::numeric_limits<double>::infinity()) == "x*inf");
static_assert(to_text(x * -std::numeric_limits<double>::infinity()) == "x*(-inf)");
static_assert(to_text(x * std::numeric_limits<double>::quiet_NaN()) == "x*nan");

// One that is written in no digits is its place.
static_assert(to_text(x * dual<double>(2.0) + y * dual<double>(2.0)) == "x*#0 + y*#1");

// A number that stands in several places is written in all of them.
static_assert(to_text(derivative(pow(2.5 * x + 1_c, 3_c), x)) == "3*2.5*(2.5*x + 1)^2");
static_assert(to_text(derivative(exp(-1.2345678901234568e-300 * pow(x, 4_c)), x)) ==
              "4*(-1.2345678901234568e-300)*x^3*exp(-1.2345678901234568e-300*x^4)");

// Long sums and products are no deep ones.
constexpr auto long_sum = []<std::size_t... K>(std::index_sequence<K...>) {
    return (x + ... + constant<K>);
}(std::make_index_sequence<200>{});
static_assert(to_text(long_sum).size() == 1 + 9 * 4 + 90 * 5 + 100 * 6);

// Derivatives are as in a textbook.
static_assert(to_text(derivative(x * x + 3_c * x * y, x)) == "2*x + 3*y");
static_assert(to_text(derivative(1_c / x, x)) == "-1/x^2");
static_assert(to_text(derivative(sqrt(x), x)) == "1/(2*sqrt(x))");
static_assert(to_text(derivative(pow(x, y), x)) == "y*x^(y - 1)");
static_assert(to_text(derivative(-x / (2_c * y), y)) == "x/(2*y^2)");

// Digits in names count as numbers: x2 comes before x10.
static_assert(to_text(simplify(variable<"x10"> + variable<"x2"> + variable<"x1">)) ==
              "x1 + x2 + x10");
static_assert(to_text(simplify(variable<"a_10"> * variable<"a_9">)) == "a_9*a_10");

// The text is a constant, and converts to what has a begin and a length.
constexpr auto text = to_text(x + 1_c);
static_assert(text.size() == 5);
static_assert(std::string_view(text) == "x + 1");
static_assert(std::string_view(text.begin(), text.end()) == "x + 1");
static_assert(text.c_str()[text.size()] == '\0');
static_assert(!(text == "x + 2"));
static_assert(!(text == "x + 12"));
static_assert(text != "x +");
static_assert(std::is_convertible_v<decltype(text), std::string_view>);
static_assert(std::is_convertible_v<decltype(text), std::string>);
static_assert([] {
    std::string_view const view = to_text(variable<"theta">);
    return view.size();
}() == 5);

}  // namespace
