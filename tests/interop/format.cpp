// SPDX-License-Identifier: BSL-1.0
#include <leibniz/interop/format.hpp>

// Where the standard library has <format>.
#ifdef __cpp_lib_format

#include "catch.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/expression.hpp>

#include <format>
#include <string>

using namespace leibniz;

TEST_CASE("Every scalar is formatted") {
    dual<double, 2> const x{3.0, {1.0, -0.125}};
    CHECK(std::format("{}", x) == "{3; 1, -0.125}");
    CHECK(std::format("{}", dual<dual<double, 2>, 1, struct outer>(x)) ==
          "{{3; 1, -0.125}; {0; 0, 0}}");
    CHECK(std::format("{}", rational(-1, 3)) == "-1/3");
    CHECK(std::format("{}", dual<rational>{rational(1, 2), {3}}) == "{1/2; 3}");
    CHECK(std::format("{} {}", taylor<double, 2>(1.5), second_order<double, 1>(2.5)) ==
          "{1.5; 0; 0} {2.5; 0; 0}");
}

TEST_CASE("Vectors, matrices and what calculus returns are formatted") {
    auto const f = [](auto v) { return v[0] * v[0] * v[1]; };
    vector const p{1.5, 2.0};
    CHECK(std::format("{} {}", gradient(f, p), hessian(f, p)) == "(6, 2.25) (4, 3; 3, 0)");
    CHECK(std::format("{}", third_derivatives(f, p)) == "((0, 2; 2, 0), (2, 0; 0, 0))");
    CHECK(std::format("{}", taylor_expansion<3>([](auto t) { return 1 / (1 - t); }, 0.5)) ==
          "{2; 4; 8; 16}");
}

TEST_CASE("The specification is that of each number") {
    CHECK(std::format("{:.2f}", dual<double>{1.2345, {0.001}}) == "{1.23; 0.00}");
    CHECK(std::format("{:+}", vector{1, 2}) == "(+1, +2)");
    CHECK(std::format("{:5.1f}", matrix{{1, 22}, {333, 4}}) == "(  1.0,  22.0; 333.0,   4.0)");
    CHECK(std::format("{:{}.{}f}", vector{1.0, 2.0}, 6, 2) == "(  1.00,   2.00)");
    CHECK(std::format("{:_<3}", dual<double>(3)) == "{3__; 0__}");
    CHECK(std::format("{:>5}|{:<5}|{:.^5}", rational(1, 3), rational(1, 3), rational(1, 3)) ==
          "  1/3|1/3  |.1/3.");
}

TEST_CASE("Formulas are formatted as their text") {
    constexpr auto a = variable<"a">;
    constexpr auto b = variable<"b">;
    CHECK(std::format("{}", a * a + 2.5 * b) == "a*a + 2.5*b");
    CHECK(std::format("{} {}", derivative(a * a * b, a), zero{}) == "2*a*b 0");
    CHECK(std::format("{:>7}|{:<7}|", a - b, to_text(a + b)) == "  a - b|a + b  |");
    CHECK(std::format("{}", to_latex(a / b)) == "\\frac{a}{b}");
}

TEST_CASE("A rational number has no precision") {
    rational const third(1, 3);
    CHECK_THROWS_AS(std::vformat("{:.2}", std::make_format_args(third)), std::format_error);
    CHECK_THROWS_AS(std::vformat("{:.<6.2}", std::make_format_args(third)), std::format_error);
}

#endif
