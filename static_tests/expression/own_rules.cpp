// SPDX-License-Identifier: BSL-1.0

// Rules that are in no table stand in formulas as those of the table do: ReLU, polygamma, and a
// user's own.

#include <leibniz/calculus.hpp>
#include <leibniz/expression.hpp>
#include <leibniz/learning/relu.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify.hpp>

#include <boost/hana/integral_constant.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace {

using namespace boost::hana::literals;
using namespace leibniz;

constexpr auto x = variable<"x">;
constexpr auto y = variable<"y">;

/// f(x)′
constexpr auto slope(auto const& e) { return derivative(e, x); }

template <class E>
constexpr bool is_zero_by_type = std::same_as<std::remove_cvref_t<E>, zero>;

// A rule of one's own is differentiated by its slope, again and again.
struct inverse_rule : rules::unary {
    static constexpr char const* name = "inverse";
    static constexpr auto value(auto const& x) { return 1 / x; }
    static constexpr auto slope(auto const&, auto const& y) { return -y * y; }
};
constexpr auto inverse(operand auto const& x) { return apply<inverse_rule>(x); }
static_assert(inverse(x)(x = 4.0) == 0.25);
static_assert(slope(inverse(x)) == -pow(inverse(x), 2_c));
static_assert(slope(slope(inverse(x))) == 2_c * pow(inverse(x), 3_c));
static_assert(slope(inverse(2_c * x + y)) == -2_c * pow(inverse(y + 2_c * x), 2_c));
static_assert(slope(slope(slope(inverse(x))))(x = rational(1, 2)) == -96);

struct product_rule : rules::binary {
    static constexpr char const* name = "product";
    static constexpr auto value(auto const& x, auto const& y) { return x * y; }
    template <std::size_t I>
    static constexpr auto slope(auto const& x, auto const& y) {
        return I == 0 ? y : x;
    }
};
constexpr auto product = apply<product_rule>(sin(x), apply<inverse_rule>(x));
static_assert(slope(product) == cos(x) * inverse(x) - sin(x) * pow(inverse(x), 2_c));

// Two rules of one name are two rules.
struct other_rule : inverse_rule {
    static constexpr auto value(auto const& x) { return x * x; }
    static constexpr auto slope(auto const& x) { return 2 * x; }
};
static_assert(!(apply<other_rule>(x) == inverse(x)));
static_assert(slope(apply<other_rule>(x) + inverse(x)) == 2_c * x - pow(inverse(x), 2_c));
static_assert((apply<other_rule>(x) - inverse(x))(x = 2.0) == 3.5);

// ReLU has the slope of networks, 0 at 0.
static_assert(relu(x)(x = -2.0) == 0);
static_assert(relu(x)(x = 2.0) == 2);
static_assert(slope(relu(x))(x = -2.0) == 0);
static_assert(slope(relu(x))(x = 0.0) == 0);
static_assert(slope(relu(x))(x = 2.0) == 1);
static_assert(slope(relu(3_c * x - y))(x = 2.0, y = 1.0) == 3);
static_assert(is_zero_by_type<decltype(slope(relu(y)))>);
static_assert(slope(slope(relu(x)))(x = 2.0) == 0);

// ψ, ψ′ and the higher ones: their slopes are each other.
static_assert(slope(digamma(x)) == trigamma(x));
static_assert(slope(slope(digamma(x)))(x = 1.5) == polygamma(2, 1.5));
static_assert(slope(slope(slope(digamma(x))))(x = 1.5) == polygamma(3, 1.5));
static_assert(slope(slope(slope(lgamma(2_c * x))))(x = 0.75) == 8 * polygamma(2, 1.5));

// In one program with each other.
static_assert(gradient(inverse(x) * relu(y) + apply<other_rule>(x * y), x, y)(x = 0.5, y = 2.0) ==
              vector{-4.0, 3.0});
static_assert(simplify(relu(x) + inverse(y) - relu(x)) == inverse(y));
static_assert(relu(x)(x = inverse(y)) == relu(inverse(y)));

// The order of a polygamma is no number to differentiate by.
static_assert(ulp_distance(derivative(callable(polygamma(1, x), x), 1.5), polygamma(2, 1.5)) <= 2);

// What stands in a condition is not differentiated: a rule there needs no slope.
struct without_slope : rules::unary {
    static constexpr char const* name = "without_slope";
    static constexpr auto value(auto const& x) { return x + 1; }
};
static_assert(derivative(select(apply<without_slope>(x) > 0_c, x* x, x), x)(x = 3.0) == 6);

}  // namespace
