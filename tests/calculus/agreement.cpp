// SPDX-License-Identifier: BSL-1.0

// What the compiler computed and what the processor computes: the elementary functions are two
// implementations, all else is the same code.

#include "calculus/awkward_points.hpp"
#include "catch.hpp"

#include <leibniz/leibniz.hpp>

#include <boost/hana/for_each.hpp>

#include <array>
#include <cstddef>
#include <limits>
#include <utility>

namespace {

using namespace leibniz;

/// The same number, but the compiler cannot know it.
template <class X>
X at_run_time(X const& x) {
    X const volatile hidden = x;
    return hidden;
}
template <class T, std::size_t N>
vector<T, N> at_run_time(vector<T, N> const& x) {
    return map([](T const& n) { return at_run_time(n); }, x);
}

/// The standard library's functions are within 4 ulp of the correctly rounded ones, and a slope is
/// made of two of them. A second derivative doubles that, and where it is a difference (those of
/// pow and atan2) it doubles once more.
constexpr double library = 8;

constexpr std::array<double, 3> points_inside(rules::domain d) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    double const low = d.low > -infinity ? d.low : d.high < infinity ? d.high - 4 : -2.3;
    double const high = d.high < infinity ? d.high : low + 4.7;
    return {low + (high - low) * 0.21, low + (high - low) * 0.48, low + (high - low) * 0.83};
}

template <class Rule>
struct function_of {
    constexpr auto operator()(auto const&... xs) const { return apply<Rule>(xs...); }
};

}  // namespace

TEST_CASE("every rule has the same value, slope and second derivative in both worlds") {
    boost::hana::for_each(rules::all, []<class Rule>(Rule) {
        if constexpr (Rule::arity == 1) {
            constexpr function_of<Rule> f;
            constexpr auto xs = points_inside(Rule::domains[0]);
            constexpr std::array computed{value_and_derivative(f, xs[0]),
                                          value_and_derivative(f, xs[1]),
                                          value_and_derivative(f, xs[2])};
            constexpr std::array second{derivative<2>(f, xs[0]), derivative<2>(f, xs[1]),
                                        derivative<2>(f, xs[2])};
            for (std::size_t i = 0; i < xs.size(); ++i) {
                double const x = at_run_time(xs[i]);
                CHECK(ulp_distance(value_and_derivative(f, x).value, computed[i].value) <= library);
                CHECK(ulp_distance(value_and_derivative(f, x).derivative, computed[i].derivative) <=
                      library);
                CHECK(ulp_distance(derivative<2>(f, x), second[i]) <= 2 * library);
            }
        } else {
            []<std::size_t... I>(std::index_sequence<I...>) {
                constexpr auto computed = value_gradient_and_hessian(
                    function_of<Rule>{}, points_inside(Rule::domains[I])[(1 + 2 * I) % 3]...);
                auto const running = value_gradient_and_hessian(
                    function_of<Rule>{},
                    at_run_time(points_inside(Rule::domains[I])[(1 + 2 * I) % 3])...);
                CHECK(ulp_distance(running.value, computed.value) <= library);
                CHECK(ulp_distance(running.gradient, computed.gradient) <= library);
                CHECK(ulp_distance(running.hessian, computed.hessian) <= 4 * library);
            }(std::make_index_sequence<Rule::arity>{});
        }
    });
}

TEST_CASE("what is made of + - * and / alone is the same to the last bit") {
    constexpr auto rational = [](auto const& x) {
        return (x[0] * x[1] - 3 * x[2]) / (1 + x[0] * x[0] + x[1] / (2 + x[2] * x[2]));
    };
    constexpr vector point{0.1, -2.7, 13.3};
    constexpr auto computed = value_gradient_and_hessian(rational, point);
    auto const running = value_gradient_and_hessian(rational, at_run_time(point));
    CHECK(running.value == computed.value);
    CHECK(running.gradient == computed.gradient);
    CHECK(running.hessian == computed.hessian);

    constexpr auto field = [](auto const& x) {
        return vector{x[0] / x[1], x[1] / x[2], x[2] * x[0]};
    };
    constexpr auto j = jacobian(field, point);
    CHECK(jacobian(field, at_run_time(point)) == j);
    constexpr auto inverse_of_jacobian = inverse(j);
    CHECK(inverse(jacobian(field, at_run_time(point))) == inverse_of_jacobian);
}

TEST_CASE("derivatives at awkward points are the stated ones at run time, too") {
    awkward::for_each_row([]<class Row>(Row const& row) {
        CAPTURE(Row::order, row.function, row.where);
        double const computed = derivative<Row::order>(row.f, at_run_time(row.x));
        bool const is_nan = computed != computed;
        CHECK(is_nan == !row.slope);
        if (row.slope) CHECK(computed == *row.slope);
    });
}

TEST_CASE("numbers of higher order carry the same derivatives at awkward points") {
    auto const are_same = [](double x, double y) { return x == y || (x != x && y != y); };
    awkward::for_each_row([&]<class Row>(Row const& row) {
        CAPTURE(Row::order, row.function, row.where);
        double const x = at_run_time(row.x);
        double const stated = derivative<Row::order>(row.f, x);
        double const factorial[] = {1, 1, 2, 6, 24, 120, 720, 5040, 40320};
        CHECK(
            are_same(taylor_expansion<Row::order + 2>(row.f, x)[Row::order] * factorial[Row::order],
                     stated));
        if constexpr (Row::order == 1) {
            CHECK(are_same(value_gradient_and_hessian(row.f, x).gradient[0], stated));
        } else if constexpr (Row::order == 2) {
            CHECK(are_same(hessian(row.f, x)(0, 0), stated));
        }
    });
}

TEST_CASE("an infinite slope in one direction leaves the others alone, in both worlds") {
    constexpr auto f = [](auto x, auto y) { return log(x) + y; };
    constexpr vector computed = gradient(f, 0.0, 1.0);
    CHECK(computed == vector{std::numeric_limits<double>::infinity(), 1.0});
    CHECK(gradient(f, at_run_time(0.0), at_run_time(1.0)) == computed);
}

TEST_CASE(
    "outside its domain a function is NaN at run time, where a constant expression would be refused") {
    auto const is_nan = [](double x) { return x != x; };
    double const outside = at_run_time(-2.0);
    CHECK(is_nan(derivative([](auto x) { return sqrt(x); }, outside)));
    CHECK(is_nan(value_and_derivative([](auto x) { return log(x); }, outside).value));
    CHECK(is_nan(value_and_derivative([](auto x) { return asin(x); }, outside).value));
    CHECK(is_nan(value_and_derivative([](auto x) { return pow(x, 0.5); }, outside).value));
    CHECK(is_nan(value_and_derivative([](auto x) { return x / x; }, at_run_time(0.0)).value));
}
