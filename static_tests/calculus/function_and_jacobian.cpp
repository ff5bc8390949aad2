// SPDX-License-Identifier: BSL-1.0

// A function that is given with its Jacobian is the function that is written out.

#include "same_function.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

#include <array>

namespace {

using namespace leibniz;

constexpr rational half{1, 2};
constexpr rational third{1, 3};
constexpr rational two_fifths{2, 5};

// Three values of two numbers.

constexpr auto f = [](auto x, auto y) { return vector{x * x * y, y * y * y + x, x * y * (x - y)}; };
constexpr auto j = [](auto x, auto y) {
    return matrix{vector{2 * x * y, x * x}, vector{1 + 0 * x, 3 * y * y},
                  vector{2 * x * y - y * y, x * x - 2 * x * y}};
};
constexpr function_and_jacobian given{f, j};

static_assert(given(half, third) == f(half, third));
static_assert(jacobian(given, half, third) == jacobian(f, half, third));

template <class F>
constexpr auto composed(F const& g) {
    return [g](auto x, auto y, auto z) {
        return g(x * y, z)[0] * g(x, y * z)[2] + g(g(z, y)[1], x)[1];
    };
}
static_assert(same_function(composed(given), composed(f), half, third, two_fifths));

// Of vectors: a rotation of the plane by an angle, and what comes back has its Jacobian, too.

constexpr auto rotated = [](auto const& v) {
    return vector{3 * v[0] - 4 * v[1], 4 * v[0] + 3 * v[1]};
};
constexpr function_and_jacobian rotation{rotated,
                                         [](auto const&) { return matrix{{3, -4}, {4, 3}}; }};
constexpr auto twice = [](auto x, auto y, auto z) {
    auto const v = rotation(rotation(vector{x, y}) * z);
    return v[0] * v[1];
};
constexpr auto twice_written_out = [](auto x, auto y, auto z) {
    auto const v = rotated(rotated(vector{x, y}) * z);
    return v[0] * v[1];
};
static_assert(same_function(twice, twice_written_out, half, third, two_fifths));

// Of a scalar function the gradient, of a function of one scalar the derivative; arrays.

constexpr function_and_jacobian volume{
    [](auto x, auto y, auto z) { return x * y * z; },
    [](auto x, auto y, auto z) { return vector{y * z, x * z, x * y}; }};
constexpr auto volume_written_out = [](auto x, auto y, auto z) { return x * y * z; };
static_assert(same_function(volume, volume_written_out, half, third, two_fifths));

constexpr function_and_jacobian curve{[](auto t) { return std::array{t * t, t * t * t}; },
                                      [](auto t) { return std::array{2 * t, 3 * t * t}; }};
static_assert(derivative<2>(curve, 2.0) == std::array{2.0, 12.0});
static_assert(derivative(derivative<2>(curve), 2.0) == std::array{0.0, 6.0});

// A mixture of arguments: the columns follow their numbers.
constexpr function_and_jacobian scaled{
    [](auto s, auto const& v) { return s * v; },
    [](auto s, auto const& v) { return matrix{vector{v[0], s, 0 * s}, vector{v[1], 0 * s, s}}; }};
static_assert(partial<0>(scaled, 2.0, vector{3.0, 4.0}) == vector{3.0, 4.0});
static_assert(partial<1>(scaled, 2.0, vector{3.0, 4.0}) == matrix{{2, 0}, {0, 2}});

// In plain numbers, another library's: enough for first derivatives.
constexpr double area(double x, double y) { return x * y; }
constexpr vector<double, 2> slopes_of_area(double x, double y) { return {y, x}; }
constexpr function_and_jacobian foreign{area, slopes_of_area};
static_assert(gradient(foreign, 2.0, 3.0) == vector{3.0, 2.0});
static_assert(gradient(foreign, 2.0F, 3.0F) == vector{3.0F, 2.0F});
static_assert(derivative([](auto x) { return foreign(x, 5); }, 2.0) == 5);

// √ of a number that does not move has no derivative, as infinite as its slope may be at 0.
constexpr function_and_jacobian length{
    [](auto x, auto y) { return x * sqrt(y); },
    [](auto x, auto y) {
        return vector{sqrt(y), x * derivative([](auto t) { return sqrt(t); }, y)};
    }};
static_assert(derivative([](auto t) { return length(t, 0 * t); }, 2.0) == 0);
static_assert(derivative([](auto t) { return length(t, 0); }, 2.0) == 0);
static_assert(gradient([](auto x, auto y) { return length(x, y); }, 2.0, 4.0) == vector{2.0, 0.5});

// One call of either, whatever the operator.

struct calls {
    int of_function = 0;
    int of_jacobian = 0;
    friend constexpr bool operator==(calls const&, calls const&) = default;
};
constexpr auto calls_of = [](auto const& differentiate) {
    calls n;
    differentiate(function_and_jacobian{[&n](auto x, auto y) { return ++n.of_function, f(x, y); },
                                        [&n](auto x, auto y) { return ++n.of_jacobian, j(x, y); }});
    return n;
};
static_assert(calls_of([](auto const& g) { g(0.5, 0.25); }) == calls{1, 0});
static_assert(calls_of([](auto const& g) { jacobian(g, 0.5, 0.25); }) == calls{1, 1});
static_assert(calls_of([](auto const& g) {
                  derivative<4>([&g](auto t) { return g(t, 1 + t); }, 0.5);
              }) == calls{1, 1});
static_assert(calls_of([](auto const& g) {
                  third_derivatives([&g](auto x, auto y) { return g(x, y)[2]; }, 0.5, 0.25);
              }) == calls{1, 1});

}  // namespace
