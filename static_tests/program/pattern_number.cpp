// SPDX-License-Identifier: BSL-1.0

// A pattern knows of each number what it is computed from.

#include "../laws/points_inside.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/program/pattern_number.hpp>
#include <leibniz/rules/all.hpp>
#include <leibniz/scalar.hpp>

#include <boost/hana/for_each.hpp>

#include <concepts>
#include <cstddef>
#include <limits>
#include <type_traits>
#include <utility>

namespace {

using namespace leibniz;

struct inputs;

template <class T = double>
constexpr auto input(T value, std::size_t i) {
    pattern_number<T, 3, inputs> x(value);
    x.inputs.insert(i);
    return x;
}
using number = pattern_number<double, 3, inputs>;

constexpr number x = input(2.0, 0);
constexpr number y = input(-3.0, 1);
constexpr number z = input(0.0, 2);

/// The inputs as the bits of a number: 1 for x, 2 for y, 4 for z.
constexpr auto from(scalar auto const& n) { return inputs_of<inputs, 3>(n).word[0]; }

// It is the value that computes.
static_assert((x * y + 1).value == -5);
static_assert((1 - x / 4).value == 0.5);
static_assert(sin(x).value == sin(2.0));

// What is computed from a number depends on what that one depends on.
static_assert(from(number(1)) == 0);
static_assert(from(x) == 1);
static_assert(from(+x) == 1 && from(-x) == 1);
static_assert(from(x + y) == 3 && from(x - z) == 5 && from(x * y) == 3 && from(z / y) == 6);
static_assert(from(x + 1) == 1 && from(1 - y) == 2 && from(3 * z) == 4 && from(x * 0.5f) == 1);
static_assert(from(x / 2) == 1 && from(2 / y) == 2);
static_assert(from(sqrt(x) + exp(y * z)) == 7);
static_assert(from(hypot(x, 1, z)) == 5);
static_assert(from(x - x) == 1);
static_assert([] {
    number n = x;
    n += y;
    n *= 2;
    return from(n -= 1);
}() == 3);

// A zero that depends on nothing makes zeros, a zero that depends on something does not.
static_assert(from(0 * x) == 0 && from(x * 0.0) == 0 && from(number(0) * x) == 0);
static_assert(from(0 / x) == 0 && from(number(0) / x) == 0);
static_assert(from(z * x) == 5 && from(z / x) == 5);
static_assert(from(0 * x + y) == 2);

// Comparisons look at the value, and only the branch that is taken counts.
static_assert(y < z && z < x && x == 2 && z != 1);
static_assert(from(x < y ? x : y) == 2);
static_assert(from(select(y < x, x, z)) == 1);
// A maximum is no branch: it is computed from both.
static_assert(from(max(x, y)) == 3);
static_assert(from(floor(x)) == 1);

// Every rule of the table, in each of its arguments alone, and in all of them.
template <class Rule, std::size_t Varying, std::size_t... I>
constexpr bool depends_on_one(std::index_sequence<I...>) {
    auto const operand = [](auto i) {
        double const at = points_inside<double>(Rule::domains[i], static_cast<int>(i))[1];
        if constexpr (i() == Varying) {
            return input(at, i);
        } else {
            return at;
        }
    };
    number const result = apply<Rule>(operand(std::integral_constant<std::size_t, I>{})...);
    return from(result) == 1 << Varying &&
           result.value == apply<Rule>(points_inside<double>(Rule::domains[I], I)[1]...);
}
template <class Rule, std::size_t... I>
constexpr bool depends_on_all(std::index_sequence<I...>) {
    return from(apply<Rule>(input(points_inside<double>(Rule::domains[I], I)[1], I)...)) ==
           (1 << Rule::arity) - 1;
}
[[maybe_unused]] constexpr void check_all_rules() {
    boost::hana::for_each(rules::all, []<class Rule>(Rule) {
        []<std::size_t... I>(std::index_sequence<I...> all) {
            static_assert((depends_on_one<Rule, I>(all) && ...));
            static_assert(depends_on_all<Rule>(all));
        }(std::make_index_sequence<Rule::arity>{});
    });
}
static_assert(from(polygamma(2, x)) == 1);

// Below and above other layers: a slope depends on what it is computed from, a constant one on
// nothing.
static_assert(from(derivative([](auto t) { return t * t; }, x)) == 1);
static_assert(from(derivative([](auto t) { return 3 * t; }, x)) == 0);
static_assert(from(derivative([](auto t) { return x * t + y; }, z)) == 1);
static_assert(from(derivative([](auto t) { return sqrt(t * y * y); }, x)) == 3);
static_assert(from(hessian([](auto a, auto b) { return a * a + a * b * b; }, x, y)(0, 1)) == 2);
static_assert(from(hessian([](auto a, auto b) { return a * a + b * b; }, x, y)(0, 1)) == 0);
static_assert(from(derivative<3>([](auto t) { return pow(t, 4) * y; }, x)) == 3);
constexpr dual<double> moving{1.5, {1.0}};
static_assert(from(moving * x) == 1 && from(x * moving) == 1);
static_assert(std::same_as<decltype(x + 1.0f), number>);
static_assert(from(input(1.0f, 2) * x) == 5);

// Over numbers that are watched for kinks.
constexpr auto is_kept = [](auto const& t) { return from(sqrt(input(t, 1))) == 2 ? t : 0 * t; };
static_assert(derivative(strict(is_kept), 2.0) == 1);

// Of other numbers.
static_assert((input(rational{1, 3}, 0) * 3).value == 1);
static_assert(from(square(input(rational{1, 3}, 0))) == 1);
static_assert(from(exp(input(complex{0.0, 1.0}, 1))) == 2);
static_assert(from(complex{x, y}) == 3 && from(complex{x, number(0)} * z) == 5);
static_assert(from(abs(complex{x, y})) == 3 && from(pow(complex{x, y}, z)) == 7);
static_assert(from(norm(vector{x, y, number(0)})) == 3);
static_assert(from(solve(matrix<number, 2, 2>{{x, number(0)}, {number(0), y}},
                         vector{number(1), number(1)})[1]) == 2);
static_assert(std::numeric_limits<number>::epsilon().value ==
              std::numeric_limits<double>::epsilon());

// Functions that bring their own derivatives.
constexpr auto square_of_double =
    black_box{[](double t) { return t * t; }, [](double t) { return 2 * t; }};
static_assert(from(square_of_double(x + y)) == 3);
constexpr function_and_jacobian swap{
    [](auto a, auto b) { return vector{b, a}; },
    [](auto const&, auto const&) { return matrix{{0, 1}, {1, 0}}; }};
static_assert(from(swap(x, y)[0]) == 3);
constexpr auto root = implicit([](auto a, auto t) { return t * t - a; }, 1.0);
static_assert(from(root(x)) == 1);

// More inputs than a word has bits.
constexpr auto last_of_many = [] {
    pattern_number<double, 200> n(1);
    n.inputs.insert(0);
    pattern_number<double, 200> m(1);
    m.inputs.insert(199);
    return n + m;
}();
static_assert(last_of_many.inputs.contains(199) && !last_of_many.inputs.contains(198));
static_assert(last_of_many.inputs.size() == 2);

}  // namespace
