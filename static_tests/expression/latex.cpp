// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

#include <boost/hana/integral_constant.hpp>

#include <limits>
#include <string_view>

using namespace leibniz;
using namespace boost::hana::literals;

namespace {

constexpr auto x = variable<"x">;
constexpr auto y = variable<"y">;
constexpr auto z = variable<"z">;

// Sums, products, signs, powers: parentheses where they are needed.
static_assert(to_latex(2_c * x + 3_c * y) == R"(2 x + 3 y)");
static_assert(to_latex(x - (y - x)) == R"(x - \left(y - x\right))");
static_assert(to_latex(x * (y * z)) == R"(x \left(y z\right))");
static_assert(to_latex((x + y) * z) == R"(\left(x + y\right) z)");
static_assert(to_latex(-(x + y)) == R"(-\left(x + y\right))");
static_assert(to_latex(-x * y) == R"(-x y)");
static_assert(to_latex(-2_c * x) == R"(-2 x)");
static_assert(to_latex(x + -2_c) == R"(x - 2)");
static_assert(to_latex(pow(-x, 2_c)) == R"(\left(-x\right)^2)");
static_assert(to_latex(-pow(x, 2_c)) == R"(-x^2)");
static_assert(to_latex(pow(pow(x, 2_c), 3_c)) == R"(\left(x^2\right)^3)");

// Exponents of one digit stand bare, others in braces.
static_assert(to_latex(pow(x, 9_c)) == R"(x^9)");
static_assert(to_latex(pow(x, 12_c)) == R"(x^{12})");
static_assert(to_latex(pow(x, -1_c)) == R"(x^{-1})");
static_assert(to_latex(pow(x, y)) == R"(x^{y})");
static_assert(to_latex(pow(x, y + 1_c)) == R"(x^{y + 1})");
static_assert(to_latex(pow(x, pow(y, z))) == R"(x^{y^{z}})");
static_assert(to_latex(pow(pow(x, y), z)) == R"(\left(x^{y}\right)^{z})");
static_assert(to_latex(pow(cos(x), 2_c)) == R"(\cos\left(x\right)^2)");
static_assert(to_latex(square(x + y)) == R"(\left(x + y\right)^2)");
static_assert(to_latex(pow(square(x), 2_c)) == R"(\left(x^2\right)^2)");
static_assert(to_latex(exp(-x / 2_c)) == R"(e^{\frac{-x}{2}})");
static_assert(to_latex(pow(exp(x), 2_c)) == R"(\left(e^{x}\right)^2)");

// A quotient is a fraction.
static_assert(to_latex(x / (y * x)) == R"(\frac{x}{y x})");
static_assert(to_latex((x + y) / (x - y)) == R"(\frac{x + y}{x - y})");
static_assert(to_latex(x / y / z) == R"(\frac{\frac{x}{y}}{z})");
static_assert(to_latex(x / y * z) == R"(\frac{x}{y} z)");
static_assert(to_latex(x * (y / z)) == R"(x \frac{y}{z})");
static_assert(to_latex(pow(x / y, 2_c)) == R"(\left(\frac{x}{y}\right)^2)");
static_assert(to_latex(constant<-1, 2> * x) == R"(-\frac{1}{2} x)");
static_assert(to_latex(pow(constant<1, 2>, x)) == R"(\left(\frac{1}{2}\right)^{x})");
static_assert(to_latex(derivative(3_c / x, x)) == R"(-\frac{3}{x^2})");
static_assert(to_latex(derivative(sqrt(x), x)) == R"(\frac{1}{2 \sqrt{x}})");

// A dot stands before a number, or it would run into the factor before it.
static_assert(to_latex(x * 2_c) == R"(x \cdot 2)");
static_assert(to_latex(2_c * (3_c * x)) == R"(2 \left(3 x\right))");
static_assert(to_latex(2_c * x * 3.5) == R"(2 x \cdot 3.5)");
static_assert(to_latex(x * pow(constant<2>, y)) == R"(x \cdot 2^{y})");
static_assert(to_latex(x * square(constant<2> + 0.0)) == R"(x \left(2 + 0.0\right)^2)");
static_assert(to_latex(3_c * (constant<1> / constant<2>)) == R"(3 \cdot \frac{1}{2})");
static_assert(to_latex(x * constant<1, 2>) == R"(x \cdot \frac{1}{2})");
static_assert(to_latex(derivative(pow(2.5 * x + 1_c, 3_c), x)) ==
              R"(3 \cdot 2.5 \left(2.5 x + 1\right)^2)");

// Functions.
static_assert(to_latex(sin(x) + log(x) + tanh(x)) ==
              R"(\sin\left(x\right) + \log\left(x\right) + \tanh\left(x\right))");
static_assert(to_latex(asin(x)) == R"(\arcsin\left(x\right))");
static_assert(to_latex(log2(x) + log10(x)) ==
              R"(\log_{2}\left(x\right) + \log_{10}\left(x\right))");
static_assert(to_latex(max(x, y)) == R"(\max\left(x, y\right))");
static_assert(to_latex(hypot(x, y, z)) == R"(\operatorname{hypot}\left(x, y, z\right))");
static_assert(to_latex(tgamma(x)) == R"(\Gamma\left(x\right))");
static_assert(to_latex(cbrt(x + y)) == R"(\sqrt[3]{x + y})");
static_assert(to_latex(abs(x - y)) == R"(\left|x - y\right|)");
static_assert(to_latex(floor(x) + ceil(x)) ==
              R"(\left\lfloor x\right\rfloor + \left\lceil x\right\rceil)");
static_assert(to_latex(2_c * pi_c * x) == R"(2 \pi x)");

// Conditions, and formulas that choose.
static_assert(to_latex(select(x > 0_c, x, 0_c)) ==
              R"(\begin{cases} x & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases})");
static_assert(
    to_latex(select(x >= 0_c && !(x <= y || equals(x, 1_c)), x, y)) ==
    R"(\begin{cases} x & \text{if } x \ge 0 \land \neg \left(x \le y \lor x = 1\right) \\ y & )"
    R"(\text{otherwise} \end{cases})");
static_assert(
    to_latex(select(x < y, x, y) + 1_c) ==
    R"(\left(\begin{cases} x & \text{if } x < y \\ y & \text{otherwise} \end{cases}\right) + 1)");

// Names: Greek letters, indices, names of several letters.
static_assert(to_latex(variable<"theta">) == R"(\theta)");
static_assert(to_latex(variable<"Omega">) == R"(\Omega)");
static_assert(to_latex(variable<"Alpha">) == R"(\mathrm{Alpha})");
static_assert(to_latex(variable<"x1">) == R"(x_{1})");
static_assert(to_latex(variable<"x_12">) == R"(x_{12})");
static_assert(to_latex(variable<"theta2">) == R"(\theta_{2})");
static_assert(to_latex(variable<"a_max">) == R"(a_{\mathrm{max}})");
static_assert(to_latex(variable<"x_i">) == R"(x_{i})");
static_assert(to_latex(variable<"v_theta">) == R"(v_{\theta})");
static_assert(to_latex(variable<"a_b_c">) == R"(a_{\mathrm{b\_c}})");
static_assert(to_latex(variable<"a_b1">) == R"(a_{\mathrm{b1}})");
static_assert(to_latex(variable<"mass">) == R"(\mathrm{mass})");
static_assert(to_latex(variable<"mass2">) == R"(\mathrm{mass}_{2})");
static_assert(to_latex(variable<"x_">) == R"(\mathrm{x\_})");
static_assert(to_latex(variable<"_x">) == R"(\mathrm{\_x})");
static_assert(to_latex(variable<"_">) == R"(\mathrm{\_})");
static_assert(to_latex(pow(variable<"x1">, 2_c)) == R"(x_{1}^2)");
static_assert(to_latex(variable<"theta"> * x) == R"(\theta x)");

// Numbers by value.
static_assert(to_latex(x + 0.1) == R"(x + 0.1)");
static_assert(to_latex(x - 6.02e23) == R"(x - 6.02 \cdot 10^{23})");
static_assert(to_latex(x * 1e-10) == R"(x \cdot 10^{-10})");
static_assert(to_latex(pow(6.02e23, x)) == R"(\left(6.02 \cdot 10^{23}\right)^{x})");
static_assert(to_latex(x * -2.5) == R"(x \cdot \left(-2.5\right))");
static_assert(to_latex(x * rational(1, 3)) == R"(x \cdot \frac{1}{3})");
static_assert(to_latex(x - std::numeric_limits<double>::infinity()) == R"(x - \infty)");
static_assert(to_latex(x - dual<double>(2.0)) == R"(x - \#_{0})");

constexpr auto latex = to_latex(x + 1_c);
static_assert(std::string_view(latex) == "x + 1");

}  // namespace
