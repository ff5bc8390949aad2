// SPDX-License-Identifier: BSL-1.0

// What programs look like: a line for each step, in text, in LaTeX, as a graph and in C++.

#include <leibniz/linear.hpp>
#include <leibniz/program.hpp>

#include <cstddef>
#include <string_view>

namespace {

using namespace leibniz;
using leibniz::exp;  // not that of the C library
using leibniz::sin;

constexpr bool contains(auto const& text, std::string_view part) {
    for (std::size_t i = 0; i + part.size() <= text.size(); ++i) {
        std::size_t n = 0;
        while (n < part.size() && text.data()[i + n] == part[n]) ++n;
        if (n == part.size()) return true;
    }
    return false;
}

// One argument is x, several are x0, x1, …; a scalar has no index.
constexpr auto of_vector =
    compiled<[](auto const& x) { return x[0] * x[1] + sin(x[2]); }, vector<double, 3>>;
static_assert(of_vector.to_text() ==
              "v1 = sin(x[2])\n"
              "v2 = x[0]*x[1] + v1\n"
              "y = v2");
static_assert(of_vector.to_latex() ==
              R"(v_{1} &= \sin\left(x_{2}\right) \\
v_{2} &= x_{0} x_{1} + v_{1} \\
y &= v_{2})");
static_assert(of_vector.to_cpp("f") ==
              R"(#include <cmath>

double f(double const* x) {
    double const v1 = std::sin(x[2]);
    double const v2 = x[0]*x[1] + v1;
    return v2;
}
)");
static_assert(of_vector.to_dot() ==
              R"(digraph program {
    ordering=in;
    "x[2]" [shape=box];
    "v1" [label="sin"];
    "x[2]" -> "v1";
    "x[0]" [shape=box];
    "x[1]" [shape=box];
    "v2" [label="a*b + c"];
    "x[0]" -> "v2";
    "x[1]" -> "v2";
    "v1" -> "v2";
    "y" [shape=box];
    "v2" -> "y";
}
)");

constexpr auto scaled = [](auto const& s, auto const& a) { return s * a; };
constexpr auto of_several = compiled<scaled, float, matrix<float, 1, 2>>;
static_assert(of_several.to_text() ==
              "v1 = x0*x1[0]\n"
              "v2 = x0*x1[1]\n"
              "y[0] = v1\n"
              "y[1] = v2");
static_assert(of_several.to_latex() ==
              R"(v_{1} &= x_{0} x_{1,0} \\
v_{2} &= x_{0} x_{1,1} \\
y_{0} &= v_{1} \\
y_{1} &= v_{2})");
static_assert(of_several.to_cpp("scaled") ==
              R"(#include <cmath>

void scaled(float x0, float const* x1, float* y) {
    float const v1 = x0*x1[0];
    float const v2 = x0*x1[1];
    y[0] = v1;
    y[1] = v2;
}
)");

// What is structurally zero is left out, but for C++. What is a number, or an argument, has no step.
constexpr auto rows = [](auto const& x) { return vector{x[1], 2 * x[0]}; };
constexpr auto jacobian_of_rows = compiled<jacobian(rows), vector<double, 2>>;
static_assert(jacobian_of_rows.to_text() == "y[1] = 1\ny[2] = 2");
static_assert(jacobian_of_rows.to_cpp() ==
              R"(#include <cmath>

void f([[maybe_unused]] double const* x, double* y) {
    y[0] = 0.0;
    y[1] = 1.0;
    y[2] = 2.0;
    y[3] = 0.0;
}
)");
static_assert(compiled<rows, vector<double, 2>>.to_text() == "v1 = 2*x[0]\ny[0] = x[1]\ny[1] = v1");

// Numbers read as themselves in their type.
constexpr auto tenth = [](auto x) { return 0.1 * x; };
static_assert(compiled<tenth, double>.to_text() == "v1 = 0.1*x\ny = v1");
static_assert(contains(compiled<tenth, float>.to_cpp(), "0.1f*x;"));
static_assert(contains(compiled<tenth, long double>.to_cpp(),
                       "0.10000000000000000555L*x;"));  // 0.1
static_assert(contains(compiled<[](auto x) { return 1e-9 * x; }, double>.to_latex(),
                       R"(10^{-9} x)"));
static_assert(contains(compiled<[](auto x) { return 1.5e30 * x; }, double>.to_cpp(), "1.5e30*x;"));

// Signs.
static_assert(compiled<[](auto x) { return x + -3; }, double>.to_text() == "v1 = x - 3\ny = v1");
static_assert(compiled<[](auto x) { return x * -3; }, double>.to_text() == "v1 = x*(-3)\ny = v1");
static_assert(compiled<[](auto x) { return -3 - x; }, double>.to_text() == "v1 = -3 - x\ny = v1");
static_assert(compiled<[](auto x) { return -(-3 * x); }, double>.to_text() ==
              "v1 = (-3)*x\nv2 = -v1\ny = v2");

// Choices are numbers, 1 or 0.
constexpr auto larger = [](auto x, auto y) { return select(x < y, y, exp(x)); };
constexpr auto of_choice = compiled<larger, double, double>;
static_assert(of_choice.to_text() ==
              "v1 = exp(x0)\n"
              "v2 = x0 < x1\n"
              "v3 = select(v2, x1, v1)\n"
              "y = v3");
static_assert(of_choice.to_latex() ==
              R"(v_{1} &= e^{x_{0}} \\
v_{2} &= \left[x_{0} < x_{1}\right] \\
v_{3} &= \begin{cases} x_{1} & \text{if } v_{2} \ne 0 \\ v_{1} & \text{otherwise} \end{cases} \\
y &= v_{3})");
static_assert(contains(of_choice.to_cpp(), "double const v3 = v2 != 0 ? x1 : v1;"));

// Rules as LaTeX writes them.
constexpr auto powers = [](auto x) { return vector{sqrt(x), pow(x, 2.5), pow(3.0, x), 1 / x}; };
static_assert(compiled<powers, double>.to_latex() ==
              R"(v_{1} &= \sqrt{x} \\
v_{2} &= x^{2.5} \\
v_{3} &= 3^{x} \\
v_{4} &= \frac{1}{x} \\
y_{0} &= v_{1} \\
y_{1} &= v_{2} \\
y_{2} &= v_{3} \\
y_{3} &= v_{4})");

// What the standard library has not is written into the function.
constexpr auto of_clamp = compiled<[](auto x) { return clamp(x, 0, 1); }, double>;
static_assert(of_clamp.to_cpp("unit") ==
              R"(#include <cmath>

double unit(double x) {
    using number = double;
    auto const clamp = [](number a, number low, number high) {
        return high < low ? number(NAN) : a < low ? low : high < a ? high : a;
    };
    double const v1 = clamp(x, 0.0, 1.0);
    return v1;
}
)");

}  // namespace
