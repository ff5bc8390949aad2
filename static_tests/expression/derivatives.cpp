// SPDX-License-Identifier: BSL-1.0

// Symbolic derivatives: those of textbooks. (All rules of the table are in slopes.cpp, rules of one's
// own in own_rules.cpp, linearity and its kin in rules_of_differentiation.cpp.)

#include <leibniz/expression.hpp>
#include <leibniz/scalar.hpp>

#include <boost/hana/for_each.hpp>
#include <boost/hana/integral_constant.hpp>
#include <boost/hana/range.hpp>

#include <concepts>
#include <type_traits>

namespace {

namespace hana = boost::hana;
using namespace hana::literals;
using namespace leibniz;

constexpr auto x = variable<"x">;
constexpr auto y = variable<"y">;

/// f(x)′
constexpr auto slope(auto const& e) { return derivative(e, x); }

// Textbooks.
static_assert(slope(3_c * x + 1_c) == 3_c);
static_assert(slope(x * x * x) == 3_c * x * x);
static_assert(slope(constant<1> / x) == -constant<1> / (x * x));
static_assert(slope(sqrt(x)) == constant<1> / (2_c * sqrt(x)));
static_assert(slope(cbrt(x)) == constant<1> / (3_c * pow(cbrt(x), 2_c)));
static_assert(slope(exp(x)) == exp(x));
static_assert(slope(exp2(x)) == exp2(x) * log(constant<2>));
static_assert(slope(log(x)) == constant<1> / x);
static_assert(slope(log2(x)) == constant<1> / (x * log(constant<2>)));
static_assert(slope(sin(x)) == cos(x));
static_assert(slope(cos(x)) == -sin(x));
static_assert(slope(tan(x)) == 1_c + pow(tan(x), 2_c));
static_assert(slope(asin(x)) == constant<1> / sqrt(1_c - x * x));
static_assert(slope(acos(x)) == -constant<1> / sqrt(1_c - x * x));
static_assert(slope(atan(x)) == constant<1> / (1_c + x * x));
static_assert(slope(sinpi(x)) == pi_c * cospi(x));
static_assert(slope(sinh(x)) == cosh(x));
static_assert(slope(cosh(x)) == sinh(x));
static_assert(slope(tanh(x)) == constant<1> / pow(cosh(x), 2_c));
static_assert(slope(asinh(x)) == constant<1> / sqrt(x * x + 1_c));
static_assert(slope(atanh(x)) == constant<1> / (1_c - x * x));
static_assert(slope(erf(x)) == 2_c * exp(-(x * x)) / sqrt(pi_c));
static_assert(slope(tgamma(x)) == tgamma(x) * digamma(x));
static_assert(slope(lgamma(x)) == digamma(x));
static_assert(slope(abs(x)) == sign(x));
static_assert(slope(pow(x, y)) == y * pow(x, y - 1_c));
static_assert(derivative(pow(x, y), y) == pow(x, y) * log(x));
static_assert(slope(atan2(y, x)) == -y / (x * x + y * y));
static_assert(derivative(hypot(x, y), y) == y / hypot(x, y));

// The chain rule.
static_assert(slope(exp(-x * x / 2_c)) == -x * exp(-x * x / 2_c));
static_assert(slope(sin(x * y)) == y * cos(x * y));
static_assert(slope(log(sin(x))) == cos(x) / sin(x));
static_assert(slope(sqrt(x * x + y * y)) == x / sqrt(x * x + y * y));
static_assert(slope(pow(5_c + 3_c * x, 5_c)) == 15_c * pow(3_c * x + 5_c, 4_c));
static_assert(slope(x * log(1_c - x) + x) == log(1_c - x) - x / (1_c - x) + 1_c);
static_assert(slope(constant<1> / (1_c + exp(-x))) == exp(-x) / pow(1_c + exp(-x), 2_c));
static_assert(slope(sin(cos(tan(x)))) ==
              -cos(cos(tan(x))) * sin(tan(x)) * (1_c + pow(tan(x), 2_c)));

// What vanishes is of the type `zero`; what is constant, a constant.
template <class E>
constexpr bool is_zero_by_type = std::same_as<std::remove_cvref_t<E>, zero>;
static_assert(is_zero_by_type<decltype(slope(y))>);
static_assert(is_zero_by_type<decltype(slope(sin(y)))>);
static_assert(is_zero_by_type<decltype(slope(2.5 * y + exp(y)))>);
static_assert(is_zero_by_type<decltype(slope(x - x))>);
static_assert(is_zero_by_type<decltype(slope(x / x))>);
static_assert(is_zero_by_type<decltype(slope(floor(x)))>);
static_assert(is_zero_by_type<decltype(slope(sign(x)))>);
static_assert(is_zero_by_type<decltype(slope(slope(3_c * x)))>);
static_assert(is_zero_by_type<decltype(slope(zero{}))>);
static_assert(is_zero_by_type<decltype(slope(select(x < y, y, y* y)))>);
static_assert(std::same_as<decltype(slope(x)), std::remove_const_t<decltype(constant<1>)>>);

// Powers with an integral exponent: n·xⁿ⁻¹ for each n, and 0 for n = 0.
[[maybe_unused]] constexpr void check_powers() {
    hana::for_each(hana::range_c<int, -3, 6>, [](auto n) {
        constexpr int N = decltype(n)::value;
        constexpr auto expected = n * pow(x, hana::int_c<N - 1>);
        static_assert(slope(pow(x, n)) == expected);
        static_assert(slope(pow(x, n))(x = rational(2, 3)) == expected(x = rational(2, 3)));
        static_assert(pow(x, n)(x = rational(2, 3)) == pow(rational(2, 3), N));
    });
}
static_assert(is_zero_by_type<decltype(slope(pow(x, 0_c)))>);
static_assert(pow(x, 0_c)(x = 0.0) == 1);
static_assert(slope(pow(x, 1_c))(x = 0.0) == 1);
static_assert(slope(pow(x, 2_c))(x = 0.0) == 0);

// A square that is squared twelve times is one power, and so is its derivative.
constexpr auto squared_twelve_times = [] {
    auto const twice = [](auto e) { return e * e; };
    auto const four_times = [=](auto e) { return twice(twice(twice(twice(e)))); };
    return four_times(four_times(four_times(x)));
}();
static_assert(std::same_as<decltype(simplify(squared_twelve_times)), decltype(pow(x, 4096_c))>);
static_assert(slope(squared_twelve_times) == 4096_c * pow(x, 4095_c));
static_assert(slope(squared_twelve_times)(x = 1) == 4096);
static_assert(squared_twelve_times(x = rational(-1)) == 1);

// A function that takes an expression is differentiated by calling it with a variable.
static_assert(derivative([](auto const& t) { return t * sin(t); }, x) == sin(x) + x * cos(x));
static_assert(is_zero_by_type<decltype(derivative([](auto const&) { return 3; }, x))>);

}  // namespace
