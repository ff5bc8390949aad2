// SPDX-License-Identifier: BSL-1.0

// What the compiler computed and what the processor computes: the elementary functions are two
// implementations, all else is the same code.

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

TEST_CASE("slopes at awkward points are the same in both worlds") {
    double const zero = at_run_time(0.0);
    double const one = at_run_time(1.0);
    double const infinity = std::numeric_limits<double>::infinity();
    CHECK(derivative([](auto x) { return sqrt(x * x); }, zero) == 0);
    CHECK(derivative([](auto x) { return sqrt(x); }, zero) == infinity);
    CHECK(derivative([](auto x) { return sqrt(0 * x) + x; }, one) == 1);
    CHECK(derivative([](auto x) { return abs(x); }, zero) == 0);
    CHECK(derivative([](auto x) { return pow(x, 0); }, zero) == 0);
    CHECK(derivative<2>([](auto x) { return pow(x, 2); }, zero) == 2);
    CHECK(derivative([](auto x) { return hypot(x, 0); }, zero) == 0);
    CHECK(derivative([](auto x) { return max(x, x * x); }, one) == 1.5);
    CHECK(derivative([](auto x) { return 1 / x; }, zero) == -infinity);
    CHECK(gradient([](auto x, auto y) { return log(x) + y; }, zero, one) == vector{infinity, 1.0});
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
