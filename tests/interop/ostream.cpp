// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/expression.hpp>
#include <leibniz/interop/ostream.hpp>

#include <iomanip>
#include <ios>
#include <sstream>
#include <string>

using namespace leibniz;

namespace {

/// What the stream prints after its manipulators.
template <class... Pieces>
std::string printed(Pieces const&... pieces) {
    std::ostringstream out;
    (out << ... << pieces);
    return out.str();
}

dual<double, 2> const x{3.0, {1.0, -0.125}};

}  // namespace

TEST_CASE("A stream prints every scalar") {
    CHECK(printed(x) == "{3; 1, -0.125}");
    CHECK(printed(dual<float>(0.5f)) == "{0.5; 0}");
    CHECK(printed(dual<dual<double, 2>, 1, struct outer>(x)) == "{{3; 1, -0.125}; {0; 0, 0}}");
    CHECK(printed(rational(-1, 3)) == "-1/3");
    CHECK(printed(dual<rational>{rational(1, 2), {3}}) == "{1/2; 3}");
    CHECK(printed(second_order<double, 1>(2.5)) == "{2.5; 0; 0}");
    taylor<double, 2> series(1.5);
    series[2] = 0.25;
    CHECK(printed(series) == "{1.5; 0; 0.25}");
}

TEST_CASE("A stream prints vectors, matrices and what calculus returns") {
    auto const f = [](auto v) { return v[0] * v[0] * v[1]; };
    vector const p{1.5, 2.0};
    CHECK(printed(p) == "(1.5, 2)");
    CHECK(printed(gradient(f, p)) == "(6, 2.25)");
    CHECK(printed(hessian(f, p)) == "(4, 3; 3, 0)");
    CHECK(printed(third_derivatives(f, p)) == "((0, 2; 2, 0), (2, 0; 0, 0))");
    CHECK(printed(taylor_expansion<3>([](auto t) { return 1 / (1 - t); }, 0.5)) == "{2; 4; 8; 16}");
    CHECK(printed(vector{x, 1}) == "({3; 1, -0.125}, {1; 0, 0})");
}

TEST_CASE("Precision, flags, fill and width are those of each number") {
    CHECK(printed(std::setprecision(2), dual<double>{1.2345, {0.001}}) == "{1.2; 0.001}");
    CHECK(printed(std::fixed, std::setprecision(1), vector{1.25, 10.0}) == "(1.2, 10.0)");
    CHECK(printed(std::showpos, vector{1, 2}) == "(+1, +2)");
    CHECK(printed(std::setw(4), matrix{{1, 22}, {333, 4}}) == "(   1,   22;  333,    4)");
    CHECK(printed(std::left, std::setfill('_'), std::setw(3), x) == "{3__; 1__, -0.125}");
    CHECK(printed(std::setw(5), rational(1, 3)) == "  1/3");
    CHECK(printed(std::setw(5), vector{rational(1, 3), rational(2)}) == "(  1/3,     2)");
    CHECK(printed(std::setw(5), x, 7) == printed(std::setw(5), x) + "7");
}

TEST_CASE("A stream prints formulas as their text") {
    constexpr auto a = variable<"a">;
    constexpr auto b = variable<"b">;
    CHECK(printed(a * a + 2.5 * b) == "a*a + 2.5*b");
    CHECK(printed(derivative(a * a * b, a)) == "2*a*b");
    CHECK(printed(to_latex(a / b)) == "\\frac{a}{b}");
    CHECK(printed(zero{}, ' ', a, ' ', pi_c) == "0 a pi");
    CHECK(printed(std::setw(7), a - b) == "  a - b");
}

TEST_CASE("A stream of wide characters prints the same") {
    std::wostringstream out;
    out << x << L' ' << rational(1, 3) << L' ' << variable<"x"> + 1;
    CHECK(out.str() == L"{3; 1, -0.125} 1/3 x + 1");
}
