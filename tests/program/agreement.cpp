// SPDX-License-Identifier: BSL-1.0

// Programs that run, against dual numbers that run: twenty functions at random points. And against
// the same programs in constant expressions.

#include "catch.hpp"

#include <leibniz/leibniz.hpp>

#include <cstddef>
#include <random>
#include <string>
#include <tuple>
#include <utility>

using namespace leibniz;

namespace {

using point = vector<double, 4>;

/// Functions of a vector of four numbers between 1/2 and 2.
constexpr std::tuple functions{
    [](auto const& v) { return v[0] * v[1] * v[2] * v[3]; },
    [](auto const& v) { return dot(v, v) * (v[0] + v[3]) / 3; },
    [](auto const& v) { return exp(v[0] * v[1] / 4) + v[2] * v[3]; },
    [](auto const& v) { return log(v[0] * v[1] + v[2] * v[3]); },
    [](auto const& v) { return sqrt(v[0] + v[1] * v[2]) * v[3]; },
    [](auto const& v) { return cbrt(v[0] * v[3]) + v[1] * v[2]; },
    [](auto const& v) { return pow(v[0], v[1]) * v[2] + v[3]; },
    [](auto const& v) { return pow(v[0] + v[1], 3) + pow(v[2] * v[3], 2.5); },
    [](auto const& v) { return sin(v[0] / 2) * v[1] + v[2] / v[3]; },
    [](auto const& v) { return cos(v[0] / 4) * exp(-v[1]) * v[2] * v[3]; },
    [](auto const& v) { return tan(v[0] / 4) + atan(v[1] * v[2]) + v[3]; },
    [](auto const& v) { return sinh(v[0]) * cosh(v[1]) + tanh(v[2] * v[3]); },
    [](auto const& v) { return asinh(v[0] * v[1]) + erf(v[2]) * v[3]; },
    [](auto const& v) { return tgamma(v[0] + 2) * v[1] + lgamma(v[2] + 3) * v[3]; },
    [](auto const& v) { return hypot(v[0], v[1]) * hypot(v[2], v[3], v[0]); },
    [](auto const& v) { return norm(v) + abs(v[0]) * max(v[1], 3 * v[2]); },
    [](auto const& v) { return select(v[0] < v[1], v[2] * v[0], v[3] * v[1] * v[1]); },
    [](auto const& v) { return sigmoid(v[0]) * softplus(v[1]) * relu(v[2]) * v[3]; },
    [](auto const& v) { return clamp(v[0] * v[1], 1, 2) + exp2(v[2]) * log2(v[3] + 2); },
    [](auto const& v) { return determinant(matrix{{v[0], v[1]}, {-v[2], v[3]}}) / v[0]; }};
constexpr std::size_t number_of_functions = std::tuple_size_v<decltype(functions)>;

template <std::size_t I>
struct function {
    constexpr auto operator()(auto const& v) const { return std::get<I>(functions)(v); }
};

/// f(operator of a function) for each function.
template <class F>
void for_each_function(F const& f) {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (f(function<I>{}, "function " + std::to_string(I)), ...);
    }(std::make_index_sequence<number_of_functions>{});
}

template <auto F>
double largest_distance() {
    std::minstd_rand generator(7);
    std::uniform_real_distribution<double> number(0.5, 2);
    double largest = 0;
    for (int i = 0; i < 1000; ++i) {
        point v;
        for (double& x : v.entry) x = number(generator);
        double const d = ulp_distance(compiled<F, point>(v), F(v));
        largest = d > largest ? d : largest;
    }
    return largest;
}

constexpr point dyadic{0.75, 1.25, 1.5, 0.625};

}  // namespace

TEST_CASE("programs give the value to the bit, and the gradient of dual numbers within 8 ulp") {
    STATIC_REQUIRE(number_of_functions == 20);
    for_each_function([]<class Function>(Function, std::string const& name) {
        CAPTURE(name);
        CHECK(largest_distance<Function{}>() == 0);
        CHECK(largest_distance<gradient(Function{})>() <= 8);
        CHECK(largest_distance<value_and_gradient(Function{})>() <= 8);
    });
}

TEST_CASE("programs compute the same in constant expressions and at run time") {
    // Where the functions themselves do: those of the standard library round otherwise.
    for_each_function([]<class Function>(Function, std::string const& name) {
        CAPTURE(name);
        constexpr auto program = compiled<value_and_gradient(Function{}), point>;
        constexpr auto constant = program(dyadic);
        point volatile_point = dyadic;
        CHECK(ulp_distance(program(volatile_point), constant) <= 8);
    });
}
