// SPDX-License-Identifier: BSL-1.0

// A function that is given by an equation is the function that solves it.

#include "same_function.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify/ulp_distance.hpp>

#include <array>
#include <concepts>
#include <cstddef>

namespace {

using namespace leibniz;

constexpr rational half{1, 2};
constexpr rational third{1, 3};
constexpr rational two_fifths{2, 5};

// x² + y² = 1, through a solver of the user's. In rational numbers nothing is rounded.

constexpr auto circle = [](auto x, auto y) { return x * x + y * y - 1; };
constexpr auto upper_half = implicit(circle, [](auto x) { return leibniz::sqrt(1 - x * x); });
constexpr auto explicitly = [](auto x) { return sqrt(1 - x * x); };
constexpr rational place{3, 5};

static_assert(upper_half(place) == rational{4, 5});
static_assert(derivative(upper_half, place) == rational{-3, 4});
static_assert(derivative<4>(upper_half, place) == derivative<4>(explicitly, place));
static_assert(derivative<2>(derivative(derivative(upper_half)), place) ==
              derivative<4>(explicitly, place));

// The other branch, and the same in doubles by Newton's iteration.

constexpr auto lower_half = implicit(circle, -1.0);
static_assert(ulp_distance(lower_half(0.6), -0.8) <= 1);
static_assert(ulp_distance(derivative(lower_half, 0.6), 0.75) <= 1);
static_assert(ulp_distance(derivative<2>(lower_half, 0.6), 1.953125) <= 2);
static_assert(ulp_distance(derivative<4>(lower_half, 0.6), -derivative<4>(explicitly, 0.6)) <= 4);
static_assert(ulp_distance(implicit(circle, 1)(0.6F), 0.8F) <= 1);
static_assert(ulp_distance(implicit(circle, 1)(0.6L), 0.8L) <= 1);

// An equation that is linear in y: Newton's iteration is exact, of rational numbers too.

constexpr auto linear = [](auto x, auto y, auto z, auto u) { return u * (x + y * z) - x * y; };
constexpr auto solved = implicit(linear, 0);
constexpr auto quotient = [](auto x, auto y, auto z) { return x * y / (x + y * z); };
static_assert(same_function(solved, quotient, rational{1}, rational{2}, rational{-1}));

// Two equations, two unknowns, of three variables: every jet, exactly. y₀ = x², y₁ = x·z.

constexpr auto system = [](auto x, auto y, auto z, auto const& u) {
    return vector{u[0] * y - x * x * y, u[0] * z + x * u[1] - 2 * x * x * z};
};
constexpr auto unknowns = implicit(system, vector{1, 1});
constexpr auto of_solution = [](auto x, auto y, auto z) {
    auto const u = unknowns(x, y, z);
    return u[0] * u[1] + y;
};
constexpr auto of_formula = [](auto x, auto y, auto z) { return (x * x) * (x * z) + y; };
static_assert(same_function(of_solution, of_formula, half, third, two_fifths));

// Polar coordinates, by the equations that make Cartesian ones of them.

constexpr auto cartesian = [](auto const& x, auto const& p) {
    return vector{p[0] * cos(p[1]) - x[0], p[0] * sin(p[1]) - x[1]};
};
constexpr auto polar = implicit(cartesian, vector{1.0, 0.5});
constexpr auto polar_explicitly = [](auto const& x) {
    return vector{hypot(x[0], x[1]), atan2(x[1], x[0])};
};
constexpr vector point{3.0, 2.0};
static_assert(ulp_distance(polar(point), polar_explicitly(point)) <= 1);
static_assert(ulp_distance(jacobian(polar, point), jacobian(polar_explicitly, point)) <= 2);
constexpr auto angle = [](auto const& x) { return polar(x)[1]; };
constexpr auto angle_explicitly = [](auto const& x) { return polar_explicitly(x)[1]; };
static_assert(ulp_distance(hessian(angle, point), hessian(angle_explicitly, point)) <= 8);

// Kepler's equation  E − e·sin E = M:  E′ = 1/(1 − e·cos E),  E″ = −e·sin E·E′³.

constexpr double e = 0.25;
constexpr auto kepler = [](auto m, auto anomaly) { return anomaly - e * sin(anomaly) - m; };
constexpr auto eccentric_anomaly = implicit(kepler, 1.0);
constexpr double at_one = eccentric_anomaly(1.0);
constexpr double slope = 1 / (1 - e * cos(at_one));
static_assert(ulp_distance(at_one - e * sin(at_one), 1.0) <= 1);
static_assert(ulp_distance(derivative(eccentric_anomaly, 1.0), slope) <= 1);
static_assert(ulp_distance(derivative<2>(eccentric_anomaly, 1.0),
                           -e* sin(at_one) * slope * slope * slope) <= 4);
static_assert(derivative(eccentric_anomaly, 0.0) == 1 / 0.75);
static_assert(std::same_as<decltype(eccentric_anomaly(1.0F)), float>);
static_assert(std::same_as<decltype(derivative(eccentric_anomaly, 1.0F)), float>);

// Another library's solver may be asked: it sees plain numbers, and its value is not touched.
static_assert(implicit(kepler, [](double) { return 1.25; })(1.0) == 1.25);
static_assert(value_and_derivative(implicit(kepler, [](double) { return 1.25; }), 1.0).value ==
              1.25);

// A start that depends on x.
constexpr auto from_x = implicit(kepler, [](auto m) { return newton_solver{kepler, m}(m); });
static_assert(from_x(3.0) == eccentric_anomaly(3.0));

// A struct of numbers that can be called is a solver, not a start.
template <class T>
struct half_circle {
    T radius;
    constexpr auto operator()(auto x) const { return sqrt(radius * radius - x * x); }
};
static_assert(implicit(circle, half_circle<double>{1.0})(0.6) ==
              implicit(circle, [](auto x) { return sqrt(1 - x * x); })(0.6));
static_assert(derivative(implicit(circle, half_circle<double>{1.0}), 0.6) ==
              derivative(implicit(circle, [](auto x) { return sqrt(1 - x * x); }), 0.6));

// An equation may capture what is differentiated by.
constexpr auto by_a_parameter = [](auto p) {
    return implicit([p](auto x, auto y) { return p * y - p * p * p * x; }, 1)(p);
};
static_assert(derivative<2>(by_a_parameter, third) == 6 * third);
static_assert(derivative(derivative(by_a_parameter), third) == 6 * third);

// Matrices and arrays are unknowns, too: the inverse of a matrix.
constexpr auto inverse_of =
    implicit([](auto const& a, auto const& x) { return a * x - identity<int, 2>(); },
             [](auto const& a) { return inverse(a); });
constexpr auto entry = [](auto x, auto y, auto z) {
    return inverse_of(matrix{vector{x, y}, vector{y * z, x + z}})(0, 1);
};
constexpr auto entry_explicitly = [](auto x, auto y, auto z) {
    return -y / (x * (x + z) - y * y * z);
};
static_assert(same_function(entry, entry_explicitly, rational{1}, rational{1}, rational{2}));
static_assert(derivative(implicit([](auto x, auto const& y) { return std::array{y[0] - x * x}; },
                                  std::array{1.0}),
                         3.0) == std::array{6.0});

// g is called once for each order; the solver's iterations are not differentiated.
template <std::size_t K>
constexpr int calls_on_series() {
    int calls = 0;
    auto const g = [&calls](auto x, auto y) {
        calls += jet<decltype(x)>;
        return circle(x, y);
    };
    derivative<K>(implicit(g, 1.0), 0.6);
    return calls;
}
static_assert(calls_on_series<1>() == 1);
static_assert(calls_on_series<5>() == 5);

}  // namespace
