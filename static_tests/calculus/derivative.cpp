// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus/derivative.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar/functions.hpp>

#include <array>
#include <concepts>
#include <limits>
#include <tuple>

namespace {

using namespace leibniz;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr auto cube = [](auto x) { return x * x * x; };

// The result is shaped like f(x), whatever f returns.
static_assert(derivative(cube, 2.0) == 12.0);
static_assert(derivative([](auto x) { return vector{x, x * x, cube(x)}; }, 2.0) ==
              vector{1.0, 4.0, 12.0});
static_assert(derivative([](auto x) { return matrix{{x, 1 + x}, {x * x, -x}}; }, 3.0) ==
              matrix{{1, 1}, {6, -1}});
static_assert(derivative([](auto x) { return std::array{x, x * x}; }, 3.0) == std::array{1.0, 6.0});
static_assert(derivative([](auto x) { return std::tuple{x, vector{x * x, 1.0 * x}, 5}; }, 3.0) ==
              std::tuple{1.0, vector{6.0, 1.0}, 0.0});

// The scalar is the argument's; an integer counts as a double.
static_assert(std::same_as<decltype(derivative(cube, 2.0f)), float>);
static_assert(std::same_as<decltype(derivative(cube, 2.0L)), long double>);
static_assert(std::same_as<decltype(derivative(cube, 2)), double>);
static_assert(derivative([](auto x) { return 1 / x; }, 2) == -0.25);
static_assert(derivative(cube, 2.0f) == 12.0f);

// A constant function has the derivative 0, whatever type of number it returns.
static_assert(derivative([](auto) { return 7; }, 1.0) == 0.0);
static_assert(std::same_as<decltype(derivative([](auto) { return 7; }, 1.0)), double>);

// A function object with a state.
struct scaled_square {
    double factor;
    constexpr auto operator()(auto x) const { return factor * x * x; }
};
static_assert(derivative(scaled_square{3.0}, 2.0) == 12.0);

// Higher derivatives, by count and by composition.
static_assert(derivative<0>(cube, 2.0) == 8.0);
static_assert(derivative<1>(cube, 2.0) == 12.0);
static_assert(derivative<2>(cube, 2.0) == 12.0);
static_assert(derivative<3>(cube, 2.0) == 6.0);
static_assert(derivative<4>(cube, 2.0) == 0.0);
static_assert(derivative<2>(cube)(2.0) == 12.0);
static_assert(derivative(derivative(cube))(2.0) == 12.0);
static_assert(derivative<5>([](auto x) { return pow(x, 5); }, 0.0) == 120.0);

// Value and derivative from one pass.
constexpr auto both = value_and_derivative(cube, 2.0);
static_assert(both.value == 8.0);
static_assert(both.derivative == 12.0);
static_assert(value_and_derivative(cube)(2.0).derivative == 12.0);

// Branches and loops are ordinary code.
constexpr auto piecewise = [](auto x) {
    auto sum = 0 * x;
    for (int i = 0; i < 4; ++i) sum += i * x;
    if (x < 0) return -sum;
    return sum;
};
static_assert(derivative(piecewise, 1.0) == 6.0);
static_assert(derivative(piecewise, -1.0) == -6.0);

// Slopes at awkward points: a zero tangent stays zero beside an infinite slope.
static_assert(derivative([](auto x) { return sqrt(x * x); }, 0.0) == 0.0);
static_assert(derivative([](auto x) { return sqrt(0 * x) + x; }, 2.0) == 1.0);
static_assert(derivative([](auto x) { return sqrt(x); }, 0.0) == infinity);
static_assert(derivative([](auto x) { return cbrt(x); }, 0.0) == infinity);
static_assert(derivative([](auto x) { return log(x); }, 0.0) == infinity);
static_assert(derivative([](auto x) { return abs(x); }, 0.0) == 0.0);
static_assert(derivative([](auto x) { return hypot(x, 0); }, 0.0) == 0.0);
static_assert(derivative([](auto x) { return max(x, x * x); }, 1.0) == 1.5);
static_assert(derivative([](auto x) { return min(x, x * x); }, 1.0) == 1.5);
static_assert(derivative([](auto x) { return max(x, -x); }, 0.0) == 0.0);
static_assert(derivative([](auto x) { return floor(x); }, 2.5) == 0.0);

// xⁿ at 0 is right at every order.
template <std::size_t K>
constexpr double power_at_zero(int n) {
    return derivative<K>([n](auto x) { return pow(x, n); }, 0.0);
}
static_assert(power_at_zero<1>(0) == 0.0);
static_assert(power_at_zero<1>(1) == 1.0);
static_assert(power_at_zero<1>(2) == 0.0);
static_assert(power_at_zero<2>(2) == 2.0);
static_assert(power_at_zero<2>(1) == 0.0);
static_assert(power_at_zero<3>(2) == 0.0);
static_assert(power_at_zero<3>(3) == 6.0);
static_assert(power_at_zero<6>(6) == 720.0);
static_assert(power_at_zero<6>(5) == 0.0);

}  // namespace
