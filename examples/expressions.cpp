// SPDX-License-Identifier: BSL-1.0

// Formulas of named variables, differentiated by symbols while the program compiles.
#include <leibniz/leibniz.hpp>

#include <boost/hana/integral_constant.hpp>
#include <boost/hana/sum.hpp>
#include <boost/hana/transform.hpp>
#include <boost/hana/tuple.hpp>

#include <cstdio>
#include <type_traits>

namespace hana = boost::hana;
using namespace hana::literals;
using namespace leibniz;

// [formulas]
constexpr auto x = variable<"x">;
constexpr auto y = variable<"y">;

constexpr auto e = x * x + 3_c * x * y + 4_c * pow(y, 3_c);
constexpr auto slope = derivative(e, x);

static_assert(to_text(slope) == "2*x + 3*y");
static_assert(to_latex(derivative(sin(x) / x, x)) ==
              R"(\frac{x \cos\left(x\right) - \sin\left(x\right)}{x^2})");
static_assert(slope(x = 2.0, y = 1.0) == 7.0);
static_assert(slope == x + x + 3_c * y);
// [/formulas]

// [numbers]
// 3_c is a part of the formula, exact; 2.5 is a number beside it, in a place of its own.
static_assert(to_text(derivative(pow(2.5 * x + 1_c, 3_c), x)) == "3*2.5*(2.5*x + 1)^2");
static_assert(x * 3_c - x * 3_c == zero{});
static_assert(x * 3.0 - x * 5.0 != zero{});
static_assert((x * 3.0 - x * 5.0)(x = 1.0) == -2.0);

// Any scalar can be bound: here the formula is evaluated exactly.
static_assert((x / 3_c)(x = rational(1, 2)) == rational(1, 6));
static_assert((constant<1, 3> * x)(x = rational(1, 2)) == rational(1, 6));
// [/numbers]

// [several]
constexpr auto position = hana::make_tuple(x * cos(y), x* sin(y));
constexpr auto J = jacobian(position, x, y);

static_assert(J(x = 2.0, y = 0.0) == matrix{{1.0, 0.0}, {0.0, 2.0}});
static_assert(to_text(J[0_c][1_c]) == "-x*sin(y)");

// What vanishes is a type, and the pattern of what does not is a constant.
constexpr auto H = hessian(x * x + y, x, y);
static_assert(std::is_same_v<std::remove_cvref_t<decltype(H[0_c][1_c])>, zero>);
static_assert(H.sparsity().nonzeros() == 1 && H.sparsity()(0, 0));

// Tuples of expressions are Boost.Hana's to work with.
constexpr auto sum_of_slopes =
    hana::sum<expression_tag>(hana::transform(position, [](auto f) { return derivative(f, x); }));
static_assert(to_text(sum_of_slopes) == "cos(y) + sin(y)");
// [/several]

// [piecewise]
constexpr auto huber = select(abs(x) < 1_c, x* x / 2_c, abs(x) - constant<1, 2>);
constexpr auto growth = select(x > 0_c, log(x), 0_c);

static_assert(to_text(derivative(huber, x)) == "select(abs(x) < 1, x, sign(x))");
static_assert(growth(x = -1.0) == 0);  // log(-1) is not asked for
// [/piecewise]

// [callable]
// By position, for every operator of the calculus; by name, as another formula.
static_assert(gradient(callable(e, x, y), 2.0, 1.0) == vector{7.0, 18.0});
static_assert(to_text(substitute(e, y = x + 1_c)) == "x*x + 3*x*(x + 1) + 4*(x + 1)^3");
static_assert(to_text(derivative([](auto t) { return t * exp(-t); }, x)) == "exp(-x) - x*exp(-x)");
// [/callable]

int main() {
    // The same formulas at run time: straight-line code, what is common computed once.
    auto const g = gradient(e, x, y);
    for (double const at : {0.0, 0.5, 1.0}) {
        auto const v = g(x = at, y = 1 - at);
        std::printf("gradient of %s at (%.1f, %.1f): (%.2f, %.2f)\n", to_text(e).c_str(), at,
                    1 - at, v[0], v[1]);
    }
}
