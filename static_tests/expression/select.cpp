// SPDX-License-Identifier: BSL-1.0

// Piecewise formulas: values and slopes are those of the branch, and the other one is not evaluated.

#include <leibniz/expression.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

#include <boost/hana/integral_constant.hpp>
#include <boost/hana/tuple.hpp>

#include <concepts>
#include <type_traits>

namespace {

namespace hana = boost::hana;
using namespace hana::literals;
using namespace leibniz;

constexpr auto x = variable<"x">;
constexpr auto y = variable<"y">;

// ReLU.
constexpr auto relu = select(x > 0_c, x, 0_c);
static_assert(relu(x = 2.0) == 2);
static_assert(relu(x = -2.0) == 0);
static_assert(relu(x = 0.0) == 0);
static_assert(derivative(relu, x)(x = 2.0) == 1);
static_assert(derivative(relu, x)(x = 0.0) == 0);
static_assert(derivative(relu, x)(x = -2.0) == 0);
static_assert(derivative(relu, x) == select(x > 0_c, 1_c, 0_c + zero{}));
static_assert(std::same_as<decltype(derivative(derivative(relu, x), x)), zero>);

// |x| and x between −1 and 1, as formulas of their own.
constexpr auto modulus = select(x < 0_c, -x, x);
static_assert(modulus(x = rational(-2, 3)) == rational(2, 3));
static_assert(derivative(modulus, x)(x = -2.0) == -1);
static_assert(derivative(modulus, x)(x = 2.0) == 1);
constexpr auto clamped = select(x < -(1_c), -(1_c) + zero{}, select(x > 1_c, 1_c, x));
static_assert(clamped(x = -3.0) == -1);
static_assert(clamped(x = -0.5) == -0.5);
static_assert(clamped(x = 0.5) == 0.5);
static_assert(clamped(x = 3.0) == 1);
static_assert(derivative(clamped, x)(x = -3.0) == 0);
static_assert(derivative(clamped, x)(x = 0.5) == 1);
static_assert(derivative(clamped, x)(x = 3.0) == 0);

// Those of the table agree.
static_assert(abs(x)(x = -2.0) == 2);
static_assert(derivative(abs(x), x)(x = -2.0) == -1);
static_assert(clamp(x, -1.0, 1.0)(x = 3.0) == 1);
static_assert(derivative(clamp(x, -1.0, 1.0), x)(x = 3.0) == 0);
static_assert(derivative(clamp(x, -1.0, 1.0), x)(x = 0.5) == 1);

// Huber's loss: r²/2 for |r| ≤ d, d·(|r| − d/2) elsewhere, of slope r and d·sign(r).
constexpr auto r = variable<"r">;
constexpr auto d = variable<"d">;
constexpr auto huber = select(abs(r) <= d, r* r / 2_c, d*(abs(r) - d / 2_c));
static_assert(huber(r = 1.0, d = 2.0) == 0.5);
static_assert(huber(r = 2.0, d = 2.0) == 2);
static_assert(huber(r = -5.0, d = 2.0) == 8);
static_assert(derivative(huber, r)(r = 1.0, d = 2.0) == 1);
static_assert(derivative(huber, r)(r = -5.0, d = 2.0) == -2);
static_assert(derivative(huber, r)(r = 5.0, d = 2.0) == 2);
static_assert(derivative(derivative(huber, r), r)(r = 1.0, d = 2.0) == 1);
static_assert(derivative(derivative(huber, r), r)(r = 5.0, d = 2.0) == 0);
static_assert(gradient(huber, r, d)(r = -5.0, d = 2.0) == vector{-2.0, 3.0});
static_assert(gradient(huber, r, d)(r = 1.0, d = 2.0) == vector{1.0, 0.0});
static_assert(hessian(huber, r, d)(r = -5.0, d = 2.0) == matrix{{0.0, -1.0}, {-1.0, -1.0}});

// The branch that is not taken is not evaluated: there log(x) would be refused.
constexpr auto logarithm = select(x > 0_c, log(x), x);
static_assert(logarithm(x = -2.0) == -2);
static_assert(logarithm(x = 1.0) == 0);
static_assert(derivative(logarithm, x)(x = -2.0) == 1);
static_assert(derivative(logarithm, x)(x = 2.0) == 0.5);
static_assert(select(x < 0_c, sqrt(-x), sqrt(x))(x = -4.0) == 2);
static_assert(select(x < 0_c, sqrt(-x), sqrt(x))(x = 4.0) == 2);
static_assert(derivative(select(x < 0_c, sqrt(-x), sqrt(x)), x)(x = -4.0) == -0.25);
static_assert(select(equals(x, 0_c), 1_c, sin(x) / x)(x = 0.0) == 1);
static_assert(select(equals(x, 0_c), 0_c, 1_c / x)(x = rational(0)) == 0);
static_assert(select(x > 0_c, log(log(x) + 1_c), 0_c)(x = -1.0) == 0);

// Nor is what only a branch of a branch needs.
constexpr auto nested =
    select(x > 0_c, select(y > 0_c, log(y / x), log(x)), select(y > 0_c, log(y), x* y));
static_assert(nested(x = -2.0, y = -3.0) == 6);
static_assert(nested(x = 1.0, y = -3.0) == 0);
static_assert(nested(x = -2.0, y = 1.0) == 0);
static_assert(nested(x = 2.0, y = 2.0) == 0);
static_assert(gradient(nested, x, y)(x = -2.0, y = -3.0) == vector{-3.0, -2.0});
static_assert(gradient(nested, x, y)(x = 2.0, y = -3.0) == vector{0.5, 0.0});
static_assert(gradient(nested, x, y)(x = -2.0, y = 4.0) == vector{0.0, 0.25});
static_assert(gradient(nested, x, y)(x = 2.0, y = 4.0) == vector{-0.5, 0.25});

// What two branches share is evaluated where either is taken, and what stands outside, always.
constexpr auto shared = select(x > 0_c, log(abs(x)) + 1_c, log(abs(x)) - 1_c);
static_assert(shared(x = -1.0) == -1);
static_assert(shared(x = 1.0) == 1);
static_assert((select(x > 1_c, 2_c * exp(x), 0_c) + exp(x))(x = 0.0) == 1);

// A condition may itself depend on a branch.
constexpr auto guarded = select(select(x > 0_c, log(x), x) < 0_c, x, 2_c * x);
static_assert(guarded(x = -2.0) == -2);
static_assert(guarded(x = 0.5) == 0.5);
static_assert(guarded(x = 2.0) == 4);
static_assert(select(x > 0_c && log(abs(x)) > 0_c, log(x), 0_c)(x = -5.0) == 0);

// One condition in several outputs is one condition.
constexpr auto both =
    jacobian(hana::make_tuple(select(x > 0_c, x* log(x), y), select(x > 0_c, y, x* log(-x))), x, y);
static_assert(both(x = 1.0, y = 2.0) == matrix{{1.0, 0.0}, {0.0, 1.0}});
static_assert(both(x = -1.0, y = 2.0) == matrix{{0.0, 1.0}, {1.0, 0.0}});

// Conditions are the four comparisons and `equals`, with !, && and ||.
constexpr auto holds(auto const& condition) { return select(condition, 1_c, 0_c); }
static_assert(holds(x < y)(x = 1, y = 2) == 1);
static_assert(holds(x < y)(x = 2, y = 2) == 0);
static_assert(holds(x <= y)(x = 2, y = 2) == 1);
static_assert(holds(x <= y)(x = 3, y = 2) == 0);
static_assert(holds(x > y)(x = 2, y = 1) == 1);
static_assert(holds(x > y)(x = 2, y = 2) == 0);
static_assert(holds(x >= y)(x = 2, y = 2) == 1);
static_assert(holds(x >= y)(x = 1, y = 2) == 0);
static_assert(holds(equals(x, y))(x = 2, y = 2) == 1);
static_assert(holds(equals(x, y))(x = 1, y = 2) == 0);
static_assert(holds(1_c < x)(x = 2) == 1);
static_assert(holds(2.5 >= x)(x = 2) == 1);
static_assert(holds(x > 2.5)(x = 2) == 0);
static_assert(holds(equals(x, 2.5))(x = 2.5) == 1);
static_assert(holds(equals(0_c, x))(x = 0) == 1);

constexpr auto inside = 0_c < x && x < 1_c;
static_assert(inside(x = 0.5));
static_assert(!inside(x = 0.0));
static_assert(!inside(x = 1.0));
static_assert((!inside)(x = 1.0));
static_assert((x < 0_c || x > 1_c)(x = 2.0));
static_assert((x < 0_c || x > 1_c)(x = -2.0));
static_assert(!(x < 0_c || x > 1_c)(x = 0.5));
static_assert((!(x < 0_c) && !equals(x, 1_c))(x = 0.5));
static_assert(!(!(x < 0_c) && !equals(x, 1_c))(x = 1.0));
static_assert(((x < 1.5 && y > 2.5) || equals(x, 4.5))(x = 4.5, y = 0));

// Not even where two conditions share what they ask for.
static_assert((select(x > 0_c, log(x), 0_c) + select(x > 1_c, log(x), 0_c))(x = -1.0) == 0);
static_assert((!(x > 0_c && log(x) > 0_c))(x = -5.0));
static_assert((x < 0_c || log(x) > 0_c)(x = -5.0));

// A condition that is decided decides.
static_assert(simplify(select(x < x + 1_c, x, y)) == x);
static_assert(simplify(select(x < x, x, y)) == y);
static_assert(simplify(select(x > y, x, x)) == x);
static_assert(simplify(select(constant<1> < 2_c, x, y)) == x);
static_assert(simplify(select(!(x < y), x, y)) == select(y <= x, x, y));

// Numbers by value stand in conditions and in branches, each at its place.
constexpr auto numbers = select(x > 2.5, 3.0 * x, 4.0 * x + 5.0);
static_assert(numbers(x = 3.0) == 9);
static_assert(numbers(x = 1.0) == 9);
static_assert(derivative(numbers, x)(x = 3.0) == 3);
static_assert(derivative(numbers, x)(x = 1.0) == 4);
static_assert(derivative(numbers, x).places == 3);

// With every scalar.
static_assert(huber(r = rational(1, 3), d = 1) == rational(1, 18));
static_assert(std::same_as<decltype(huber(r = 1.0f, d = 2)), float>);
constexpr auto of_dual = [] {
    dual<double> moving(-5.0);
    moving.tangent[0] = 1;
    return huber(r = moving, d = 2);
}();
static_assert(of_dual.value == 8);
static_assert(of_dual.tangent[0] == -2);

// And by other expressions.
static_assert(relu(x = 2_c * y)(y = 3.0) == 6);
static_assert(relu(x = -(y * y))(y = 3.0) == 0);
static_assert(relu(x = 3_c) == 3_c + zero{});

}  // namespace
