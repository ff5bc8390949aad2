// SPDX-License-Identifier: BSL-1.0

// Symbolic derivatives keep the laws of differentiation, over sample formulas.

#include <leibniz/expression.hpp>
#include <leibniz/scalar.hpp>

#include <boost/hana/for_each.hpp>
#include <boost/hana/integral_constant.hpp>
#include <boost/hana/tuple.hpp>

namespace {

namespace hana = boost::hana;
using namespace hana::literals;
using namespace leibniz;

constexpr auto x = variable<"x">;
constexpr auto y = variable<"y">;

/// f(x)′
constexpr auto slope(auto const& e) { return derivative(e, x); }

/// Formulas of x and y.
constexpr auto samples =
    hana::make_tuple(x, x* x* y + 3_c * y, sin(x* y), x / (1_c + x * x), sqrt(x) * exp(y * x));

// Linearity, and the chain rule.
[[maybe_unused]] constexpr void check_linearity() {
    hana::for_each(samples, [](auto f) {
        constexpr auto g = log(x) * y / x;
        static_assert(slope(2_c * f - g / 3_c) == 2_c * slope(f) - slope(g) / 3_c);
        static_assert(slope(exp(f)) == exp(f) * slope(f));
    });
}

// The product rule and the quotient rule, by value: products are not expanded.
constexpr auto rational_samples =
    hana::make_tuple(x * x * y + 3_c * y, x / (1_c + x * x), pow(x - y, -3_c));
[[maybe_unused]] constexpr void check_products_and_quotients() {
    hana::for_each(rational_samples, [](auto f) {
        constexpr auto g = x * y - constant<7, 2> / x;
        constexpr auto product_rule = slope(f * g) - (slope(f) * g + f * slope(g));
        constexpr auto quotient_rule = slope(f / g) - (slope(f) * g - f * slope(g)) / (g * g);
        constexpr rational a(3, 2), b(-2, 3);
        static_assert(product_rule(x = a, y = b) == 0);
        static_assert(product_rule(x = b, y = a) == 0);
        static_assert(quotient_rule(x = a, y = b) == 0);
        static_assert(quotient_rule(x = b, y = a) == 0);
    });
}

// The order of two variables does not matter.
[[maybe_unused]] constexpr void check_mixed_derivatives() {
    hana::for_each(samples, [](auto f) {
        static_assert(derivative(derivative(f, x), y) == derivative(derivative(f, y), x));
    });
}

}  // namespace
