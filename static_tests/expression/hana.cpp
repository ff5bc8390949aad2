// SPDX-License-Identifier: BSL-1.0

// Expressions are what Boost.Hana calls a ring, and stand in its sequences.

#include <leibniz/expression.hpp>

#include <boost/hana/concept/comparable.hpp>
#include <boost/hana/concept/group.hpp>
#include <boost/hana/concept/monoid.hpp>
#include <boost/hana/concept/ring.hpp>
#include <boost/hana/concept/foldable.hpp>
#include <boost/hana/equal.hpp>
#include <boost/hana/fold_left.hpp>
#include <boost/hana/integral_constant.hpp>
#include <boost/hana/minus.hpp>
#include <boost/hana/mult.hpp>
#include <boost/hana/negate.hpp>
#include <boost/hana/not_equal.hpp>
#include <boost/hana/one.hpp>
#include <boost/hana/plus.hpp>
#include <boost/hana/product.hpp>
#include <boost/hana/sum.hpp>
#include <boost/hana/transform.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/zero.hpp>

#include <concepts>
#include <type_traits>

namespace {

namespace hana = boost::hana;
using namespace hana::literals;
using namespace leibniz;

constexpr auto x = variable<"x">;
constexpr auto y = variable<"y">;
constexpr auto e = 2_c * x - sin(y);

// The concepts.
using tag = hana::tag_of_t<decltype(e)>;
static_assert(std::same_as<tag, expression_tag>);
static_assert(hana::Comparable<decltype(e)>::value);
static_assert(hana::Monoid<decltype(e)>::value);
static_assert(hana::Group<decltype(e)>::value);
static_assert(hana::Ring<decltype(e)>::value);
static_assert(hana::Ring<decltype(e * 2.5)>::value);

// Their laws.
static_assert(hana::plus(e, hana::zero<tag>()) == e);
static_assert(hana::plus(hana::zero<tag>(), e) == e);
static_assert(hana::minus(e, e) == hana::zero<tag>());
static_assert(hana::plus(e, hana::negate(e)) == hana::zero<tag>());
static_assert(hana::mult(e, hana::one<tag>()) == e);
static_assert(hana::mult(hana::one<tag>(), e) == e);
static_assert(hana::plus(x, e) == hana::plus(e, x));
static_assert(hana::mult(x, e) == hana::mult(e, x));
static_assert(hana::equal(x + y, y + x));
static_assert(!hana::equal(x, y));
static_assert(hana::not_equal(x, y));
static_assert(std::same_as<decltype(hana::zero<tag>()), zero>);

// Sums and products of sequences.
constexpr auto three = hana::make_tuple(x, y* y, sin(x));
static_assert(hana::sum<expression_tag>(three) == x + y * y + sin(x));
static_assert(hana::product<expression_tag>(three) == x * y * y * sin(x));
static_assert(hana::sum<expression_tag>(hana::make_tuple()) == zero{});
static_assert(hana::product<expression_tag>(hana::make_tuple()) == 1_c);
static_assert(hana::sum<expression_tag>(hana::make_tuple(2.5 * x, 4.0 * y))(x = 2, y = 3) == 17);

// Each of them differentiated, or changed in any other way.
constexpr auto by_x = [](auto f) { return derivative(f, x); };
static_assert(hana::transform(three, by_x) == hana::make_tuple(constant<1>, zero{}, cos(x)));
static_assert(derivative(hana::sum<expression_tag>(three), x) ==
              hana::sum<expression_tag>(hana::transform(three, by_x)));
static_assert(hana::fold_left(three, zero{}, [](auto a, auto b) { return x * a + b; }) ==
              x * (x * x + y * y) + sin(x));
static_assert(hana::sum<expression_tag>(gradient(x * y, x, y)) == x + y);

// Tuples are equal where their expressions are.
static_assert(hana::make_tuple(x + y, x* y) == hana::make_tuple(y + x, y* x));
static_assert(hana::make_tuple(x + y, x* y) != hana::make_tuple(y + x, y + x));
static_assert(hana::equal(gradient(x * y, x, y), gradient(x* y + constant<3>, x, y)));
static_assert(!hana::equal(gradient(x * y, x, y), gradient(x + y, x, y)));

// Integral constants and numbers meet expressions, not the operators of Hana.
static_assert(3_c * x == x * 3_c);
static_assert(3_c + x - 3_c == x);
static_assert(hana::int_c<3> * x == 3_c * x);
static_assert((hana::size_c<1> + x - 1_c) == x);
static_assert(1_c / x == pow(x, -1_c));
static_assert((3_c - x)(x = 1) == 2);

// The names that a formula has, in their order.
static_assert(free_variables(y * x + y) == hana::make_tuple(x, y));
static_assert(free_variables(constant<3>) == hana::make_tuple());
static_assert(free_variables(derivative(y * x, x)) == hana::make_tuple(y));

}  // namespace
