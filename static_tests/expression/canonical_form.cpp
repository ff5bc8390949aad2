// SPDX-License-Identifier: BSL-1.0

// The canonical form: what is equal by collecting, merging and folding is one type.

#include <leibniz/expression.hpp>
#include <leibniz/scalar.hpp>

#include <boost/hana/integral_constant.hpp>
#include <boost/hana/bool.hpp>

#include <concepts>
#include <type_traits>

namespace {

namespace hana = boost::hana;
using namespace hana::literals;
using namespace leibniz;

constexpr auto x = variable<"x">;
constexpr auto y = variable<"y">;
constexpr auto z = variable<"z">;

/// Is it spelled so in canonical form?
template <class Form, class E>
constexpr bool has_form(E const& e, Form const&) {
    return std::same_as<decltype(simplify(e)), std::remove_cvref_t<Form>>;
}

// Like terms are collected.
static_assert(has_form(x + x, 2_c * x));
static_assert(has_form(x + y + x, 2_c * x + y));
static_assert(has_form(3_c * x * y - y * x * 2_c, x* y));
static_assert(has_form(x / 2_c + x / 3_c, 5_c * x / 6_c));
static_assert(has_form(x - (y - x), 2_c * x - y));
static_assert(has_form(x - x, zero{}));
static_assert(has_form(x * y - y * x, zero{}));
static_assert(has_form(sin(x + y) - sin(y + x), zero{}));
static_assert(has_form((x + y) - x - y, zero{}));
static_assert(has_form(2_c * (x + y) - 2_c * x - 2_c * y, zero{}));

// Powers are merged.
static_assert(has_form(x * x, pow(x, 2_c)));
static_assert(has_form(x * y * x, pow(x, 2_c) * y));
static_assert(has_form(pow(x, 3_c) / x, pow(x, 2_c)));
static_assert(has_form(pow(pow(x, 3_c), 2_c), pow(x, 6_c)));
static_assert(has_form(pow(x * y, 2_c), pow(x, 2_c) * pow(y, 2_c)));
static_assert(has_form(pow(2_c * x, 3_c), 8_c * pow(x, 3_c)));
static_assert(has_form(x / x, constant<1>));
static_assert(has_form((x + y) / (y + x), constant<1>));
static_assert(has_form(x / (y / x), pow(x, 2_c) / y));
static_assert(has_form(square(x) * x, pow(x, 3_c)));
static_assert(has_form(pow(x, -1_c) * x, constant<1>));
static_assert(has_form(exp(x) * exp(x), pow(exp(x), 2_c)));

// Roots, too.
static_assert(has_form(sqrt(x) * sqrt(x), x));
static_assert(has_form(x / sqrt(x), sqrt(x)));
static_assert(has_form(sqrt(x) / x, constant<1> / sqrt(x)));
static_assert(has_form(pow(sqrt(x), 3_c), x* sqrt(x)));
static_assert(has_form(sqrt(2_c * x) * sqrt(2_c * x), 2_c * x));
static_assert(has_form(sqrt(x + y) * sqrt(x + y), x + y));
static_assert(has_form(sqrt(constant<2>) * sqrt(constant<2>), constant<2>));
static_assert(!identical(sqrt(x * x), x));

// Neutral and absorbing elements vanish.
static_assert(has_form(0_c * x, zero{}));
static_assert(has_form(x * 0_c + y, y));
static_assert(has_form(1_c * x, x));
static_assert(has_form(x / 1_c, x));
static_assert(has_form(x + 0_c, x));
static_assert(has_form(0_c - x, -x));
static_assert(has_form(-(-x), x));
static_assert(has_form(pow(x, 0_c), constant<1>));
static_assert(has_form(pow(x, 1_c), x));
static_assert(has_form(0_c / x, zero{}));
static_assert(has_form(x / x - 1_c, zero{}));

// Constants are folded, exactly.
static_assert(has_form(constant<1, 2> + constant<1, 3>, constant<5, 6>));
static_assert(has_form(constant<2> / 6_c, constant<1, 3>));
static_assert(has_form(pow(constant<2, 3>, -3_c), constant<27, 8>));
static_assert(has_form(2_c * x * constant<1, 2>, x));
static_assert(has_form(x + constant<7> - 3_c, x + 4_c));
static_assert(has_form(pow(constant<-1>, 4097_c), constant<-1>));
static_assert(has_form(pow(constant<2>, 62_c), constant<4611686018427387904>));

// So are functions whose values are known to be integers.
static_assert(has_form(exp(zero{}), constant<1>));
static_assert(has_form(exp(x - x), constant<1>));
static_assert(has_form(log(constant<1>), zero{}));
static_assert(has_form(log(x / x), zero{}));
static_assert(has_form(cos(zero{}), constant<1>));
static_assert(has_form(sin(zero{}), zero{}));
static_assert(has_form(atan(zero{}), zero{}));
static_assert(has_form(sqrt(constant<4>), constant<2>));
static_assert(has_form(sqrt(constant<1>), constant<1>));
static_assert(has_form(abs(constant<-3>), constant<3>));
static_assert(has_form(sign(constant<-3>), constant<-1>));
static_assert(has_form(max(constant<3>, constant<-7>), constant<3>));
static_assert(has_form(erf(zero{}), zero{}));

// And no others.
static_assert(has_form(exp(constant<1>), exp(constant<1>)));
static_assert(has_form(log(constant<2>), log(constant<2>)));
static_assert(has_form(sqrt(constant<2>), sqrt(constant<2>)));
static_assert(has_form(sqrt(constant<-1>), sqrt(constant<-1>)));
static_assert(has_form(log(zero{}), log(zero{})));
static_assert(has_form(sin(pi_c), sin(pi_c)));
static_assert(!identical(sqrt(constant<2>) * sqrt(constant<3>), sqrt(constant<6>)));

// Terms stand in the order of textbooks, whatever the order in which they came.
static_assert(has_form(1_c + x + x * x, pow(x, 2_c) + x + 1_c));
static_assert(has_form(y + x, x + y));
static_assert(has_form(y * x, x* y));
static_assert(has_form(x * 3_c, 3_c * x));
static_assert(has_form(cos(x) * x * y, x* y* cos(x)));
static_assert(has_form(-x + 1_c, 1_c - x));
static_assert(has_form(variable<"x10"> + variable<"x2">, variable<"x2"> + variable<"x10">));

// Nothing is expanded, and no identity of functions is applied.
static_assert(has_form((x + 1_c) * (x - 1_c), (x + 1_c) * (x - 1_c)));
static_assert(!identical((x + y) * z, x* z + y * z));
static_assert(!identical(pow(x + y, 2_c), x* x + 2_c * x * y + y * y));
static_assert(!identical(pow(sin(x), 2_c) + pow(cos(x), 2_c), 1_c));
static_assert(!identical(exp(x) * exp(y), exp(x + y)));
static_assert(!identical(log(exp(x)), x));
static_assert(!identical(sin(-x), -sin(x)));

// But a number is multiplied into a sum that stands in another one.
static_assert(identical(2_c * (x + y), 2_c * x + 2_c * y));
static_assert(identical(x - 2_c * (x - y), 2_c * y - x));

// `identical` and == are constants of the types.
static_assert(std::same_as<decltype(x == y), hana::false_>);
static_assert(std::same_as<decltype(x + y == y + x), hana::true_>);
static_assert(std::same_as<decltype(identical(x + y, y + x)), hana::true_>);
static_assert(decltype(x * x == pow(x, 2_c))::value);
static_assert(constant<3> == 3_c);
static_assert(identical(6_c, 2_c * constant<3>));
static_assert(x - x == 0_c);
static_assert(!(x + 1_c == x));
static_assert(!(x * y == x + y));
static_assert(!(sin(x) == cos(x)));
static_assert(!(pow(x, 2_c) == pow(x, 3_c)));
static_assert(!(atan2(x, y) == atan2(y, x)));
static_assert(!decltype(x == 2_c)::value);

// With numbers by value formulas are equal where the numbers are.
static_assert(x * 2.5 == x * 2.5);
static_assert(!(x * 2.5 == x * 3.5));
static_assert(x * 2.5 + y == y + x * 2.5);
static_assert(!(x * 2.5 == y * 2.5));
static_assert(!(x * 2.5 == x));
static_assert(x * 2.5 == x * 2.5f);

// Equality carries into functions and conditions.
static_assert(sin(2_c * (x + y)) == sin(2_c * x + 2_c * y));
static_assert(max(-(x - y), y) == max(y - x, y));
static_assert(select(3_c * (x + y) > 0_c, x, y) == select(3_c * x + 3_c * y > 0_c, x, y));
static_assert(sin(x) != sin(y) && x != 3_c && 3_c != x && 3_c == constant<3>);

// A fraction cancels where all coefficients let it, and stays in front where not.
static_assert(to_text(simplify((2_c * x * y + 4_c * x) / 2_c)) == "x*y + 2*x");
static_assert(to_text(simplify((x + y) / 2_c)) == "(x + y)/2");

// Functions of constants alone are formulas, too.
static_assert(sqrt(2_c) * sqrt(2_c) == 2_c);
static_assert(simplify(sqrt(4_c) * x) == 2_c * x);

// Numbers by value are equal with all their derivatives.
constexpr dual<double> still(2.0), moving(2.0, {1.0});
static_assert(x * still == x * still && !(x * still == x * moving));

// What is substituted where no variable is leaves nothing behind.
static_assert(substitute(y, x = 2.0) == y);

// Equality has no order.
static_assert(select(equals(x, y), x, 0_c) == select(equals(y, x), x, 0_c));

}  // namespace
