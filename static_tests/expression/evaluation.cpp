// SPDX-License-Identifier: BSL-1.0

// An expression is called by name, with any scalar, and says what is written.

#include <leibniz/calculus.hpp>
#include <leibniz/expression.hpp>
#include <leibniz/scalar.hpp>

#include <boost/hana/integral_constant.hpp>

#include <concepts>
#include <cstddef>
#include <numbers>
#include <type_traits>

namespace {

using namespace boost::hana::literals;
using namespace leibniz;

constexpr auto x = variable<"x">;
constexpr auto y = variable<"y">;
constexpr auto z = variable<"z">;

constexpr auto polynomial = x * x + 3_c * x * y + 4_c * pow(y, 3_c);
constexpr auto quotient = (x + 1_c) / (y - 3_c * x);

// Values go to names, in any order; names that do not occur are allowed.
static_assert(polynomial(x = 2.0, y = 1.0) == 14);
static_assert(polynomial(y = 1.0, x = 2.0) == 14);
static_assert(polynomial(z = 7.0, y = 1.0, x = 2.0) == 14);
static_assert(x(x = 2.0) == 2);
static_assert(x(y = 3.0, x = 2.0) == 2);
static_assert(zero{}(x = 2.0) == 0);
static_assert(zero{}() == 0);

// Names that begin alike are different names.
constexpr auto x2 = variable<"x2">;
constexpr auto x10 = variable<"x10">;
constexpr auto x_ = variable<"x_">;
static_assert((x - 2_c * x2 + 4_c * x10 - 8_c * x_)(x10 = 3, x_ = 4, x2 = 2, x = 1) == -23);

// The result is of the type in which the values meet; integers count as doubles.
template <class T>
constexpr bool computes_in = std::same_as<decltype(polynomial(x = T(2), y = T(1))), T>;
static_assert(computes_in<float>);
static_assert(computes_in<double>);
static_assert(computes_in<long double>);
static_assert(computes_in<rational>);
static_assert(computes_in<dual<double, 2>>);
static_assert(computes_in<taylor<float, 3>>);
static_assert(computes_in<second_order<double, 2>>);
static_assert(computes_in<complex<double>>);
static_assert(std::same_as<decltype(polynomial(x = 2, y = 1)), double>);
static_assert(std::same_as<decltype(polynomial(x = 2.0f, y = 1)), float>);
static_assert(std::same_as<decltype(polynomial(x = 2.0f, y = 1.0)), double>);
static_assert(std::same_as<decltype(polynomial(x = 2.0L, y = 1.0f)), long double>);
static_assert(std::same_as<decltype(polynomial(x = rational(2), y = 1.0)), rational>);
static_assert(std::same_as<decltype(polynomial(x = dual<rational>(2), y = 1)), dual<rational>>);
static_assert(std::same_as<decltype((x * 1.0)(x = 2.0f)), double>);
static_assert(std::same_as<decltype((x * 1.0f)(x = 2.0f)), float>);

// Integers are promoted: 1/2 is one half.
static_assert((x / y)(x = 1, y = 2) == 0.5);
static_assert((1_c / x)(x = 4) == 0.25);
static_assert((x / 2)(x = 1) == 0.5);

// Every scalar, with values that are exact.
static_assert(polynomial(x = 2.0f, y = 1.0f) == 14);
static_assert(polynomial(x = 2.0L, y = 1.0L) == 14);
static_assert(polynomial(x = rational(1, 2), y = rational(1, 3)) == rational(97, 108));
static_assert(quotient(x = rational(1, 2), y = rational(1, 3)) == rational(-9, 7));
static_assert(sqrt(x)(x = rational(4, 9)) == rational(2, 3));
static_assert(sin(x)(x = 0.75) == sin(0.75));
static_assert(sin(x)(x = 0.75f) == sin(0.75f));
static_assert(exp(-x * x)(x = 1.5L) == exp(-1.5L * 1.5L));

// A dual number that was seeded by hand carries the exact slopes: 2·x + 3·y, and 3·x + 12·y².
constexpr dual<double, 2> moving(double value, std::size_t direction) {
    dual<double, 2> d(value);
    d.tangent[direction] = 1;
    return d;
}
constexpr auto of_duals = polynomial(x = moving(2, 0), y = moving(1, 1));
static_assert(of_duals.value == 14);
static_assert(of_duals.tangent[0] == 7);
static_assert(of_duals.tangent[1] == 18);
constexpr auto of_one_dual = polynomial(x = moving(2, 0), y = 1);
static_assert(of_one_dual.value == 14);
static_assert(of_one_dual.tangent[0] == 7);
static_assert(of_one_dual.tangent[1] == 0);

// So does a series: (2 + t)² + 3·(2 + t) + 4 = 14 + 7·t + t².
constexpr taylor<double, 3> series = [] {
    taylor<double, 3> t(2.0);
    t[1] = 1;
    return polynomial(x = t, y = 1);
}();
static_assert(series[0] == 14);
static_assert(series[1] == 7);
static_assert(series[2] == 1);
static_assert(series[3] == 0);

// And a number of second order: ∂²/∂x² = 2, ∂²/∂x∂y = 3, ∂²/∂y² = 24·y.
constexpr second_order<double, 2> seeded(double value, std::size_t direction) {
    second_order<double, 2> s(value);
    s.gradient[direction] = 1;
    return s;
}
constexpr auto of_second_order = polynomial(x = seeded(2, 0), y = seeded(1, 1));
static_assert(of_second_order.value == 14);
static_assert(of_second_order.gradient[0] == 7);
static_assert(of_second_order.gradient[1] == 18);
static_assert(of_second_order.second[all_pairs<2>::position(0, 0)] == 2);
static_assert(of_second_order.second[all_pairs<2>::position(0, 1)] == 3);
static_assert(of_second_order.second[all_pairs<2>::position(1, 1)] == 24);

// (1 + 2i)² + 3·(1 + 2i) + 4 = 4 + 10i
static_assert(polynomial(x = complex<double>(1, 2), y = 1) == complex<double>(4, 10));

// The operators of the calculus take an expression in the order of the variables given.
static_assert(gradient(callable(polynomial, x, y), 2.0, 1.0) == vector{7.0, 18.0});
static_assert(callable(polynomial, y, x)(1.0, 2.0) == 14);
static_assert(callable(polynomial, x, y, z)(2.0, 1.0, 5.0) == 14);

// Constants are a part of the formula, as exact as the scalar is.
static_assert((constant<1, 3> * x)(x = rational(1)) == rational(1, 3));
static_assert((x / 3_c)(x = rational(1)) == rational(1, 3));
static_assert((constant<1> / 3_c)(x = rational(7)) == rational(1, 3));
static_assert(constant<2, 6>() == 1.0 / 3);
static_assert((x + constant<1, 3>)(x = 0.0f) == 1.0f / 3);
static_assert((x + constant<1, 3>)(x = 0.0L) == 1.0L / 3);
static_assert((pi_c * x)(x = 1.0f) == std::numbers::pi_v<float>);
static_assert((pi_c * x)(x = 1.0L) == std::numbers::pi_v<long double>);
static_assert((-(2_c) * x)(x = 3) == -6);

// An object without numbers is empty; with numbers it is as large as they are.
static_assert(std::is_empty_v<decltype(polynomial)>);
static_assert(sizeof(polynomial) == 1);
static_assert(sizeof(derivative(polynomial, x)) == 1);
static_assert(sizeof(polynomial * 2.0) == sizeof(double));
static_assert(sizeof(2.0 * polynomial * 0.5 + x) == 2 * sizeof(double));
static_assert(std::is_trivially_copyable_v<decltype(x * 2.0)>);

// A number by value has a place of its own, whatever its value is: nothing cancels but the values.
constexpr auto two_numbers = x * 3.0 - x * 5.0;
static_assert(two_numbers(x = 1.0) == -2);
static_assert(two_numbers.places == 2);
static_assert(simplify(two_numbers)(x = 1.0) == -2);
static_assert(derivative(two_numbers, x)(x = 1.0) == -2);
static_assert((x * 3.0 - x * 3.0)(x = 1.0) == 0);
static_assert(!std::same_as<decltype(simplify(x * 3.0 - x * 3.0)), zero>);
static_assert((1.0 - 2.0 * x / (4.0 - 8.0 * y))(x = 3.0, y = 0.25) == -2);
static_assert((2 - x)(x = 0.5f) == 1.5);
static_assert((2 * (x - 0.5) / 0.25)(x = 1) == 4);

// Inside one expression a place is one number, wherever it is copied to: (2.5·x + 1)³′ holds it
// once, and ((2.5·x)²)′ = 2·2.5²·x.
constexpr auto cube = pow(2.5 * x + 1_c, 3_c);
static_assert(derivative(cube, x).places == 1);
static_assert(derivative(cube, x)(x = 2.0) == 3 * 2.5 * 6 * 6);
static_assert(derivative((2.5 * x) * (2.5 * x), x).places == 2);
static_assert(derivative(pow(2.5 * x, 2_c), x).places == 1);
static_assert(derivative(pow(2.5 * x, 2_c), x)(x = 3.0) == 37.5);

// A number that a formula has lost is lost in the object.
static_assert(derivative(2.5 * x + 7.0 * y, x).places == 1);
static_assert(derivative(2.5 * x + 7.0 * y, x)() == 2.5);
static_assert(derivative(2.5 * x + 7.0 * y, y)() == 7);
static_assert(std::same_as<decltype(derivative(2.5 * x, y)), zero>);

// Numbers of any scalar: rationals and duals, too.
static_assert((x * rational(1, 3))(x = 2) == rational(2, 3));
static_assert((x * moving(3, 0))(x = 2.0).tangent[0] == 2);

// With an expression as a value it is the expression where that stands for the variable, all at
// once.
static_assert(polynomial(x = y, y = z) == y * y + 3_c * y * z + 4_c * z * z * z);
static_assert((x * y)(x = y, y = x + 0_c) == y * x);
static_assert((x - y)(x = y + 1_c, y = 2_c * x) == y + 1_c - 2_c * x);
static_assert(polynomial(x = 2_c * z, y = 1_c) == 4_c * z * z + 6_c * z + 4_c);
static_assert(sin(x)(x = zero{}) == 0_c);
static_assert(polynomial(x = z + 1_c, y = 2.0)(z = 1.0) == polynomial(x = 2.0, y = 2.0));
static_assert((2.5 * x * 4.0)(x = 3.0 * y + 0.5)(y = 1.0) == 35);
static_assert(substitute(polynomial, x = y) == 4_c * y * y + 4_c * pow(y, 3_c));
static_assert(substitute(2.5 * x - y, x = 3.0)(y = 0.5) == 7);
static_assert(substitute(2.5 * x - y, y = 0.5)(x = 3.0) == 7);

}  // namespace
