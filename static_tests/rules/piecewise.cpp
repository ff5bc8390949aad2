// SPDX-License-Identifier: BSL-1.0

// Kinks and steps: what their slopes are where two pieces meet, and at NaN.

#include <leibniz/calculus/derivative.hpp>
#include <leibniz/calculus/gradient.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/rules/piecewise.hpp>
#include <leibniz/scalar/functions.hpp>
#include <leibniz/scalar/rational.hpp>

#include <algorithm>
#include <concepts>
#include <limits>

namespace {

using namespace leibniz;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// One argument moves, with this tangent.
constexpr dual<double> moving(double x, double tangent = 1) { return {x, {tangent}}; }

// min, max, fmin, fmax: 1 in the chosen one, 1/2 in both of a tie.
static_assert(fmin(moving(2), 3).tangent[0] == 1);
static_assert(fmin(4, moving(3)).tangent[0] == 1);
static_assert(fmin(moving(4), 3).tangent[0] == 0);
static_assert(fmin(moving(3), 3).tangent[0] == 0.5);
static_assert(fmin(3, moving(3)).tangent[0] == 0.5);
static_assert(fmax(moving(2), 3).tangent[0] == 0);
static_assert(fmax(moving(4), 3).tangent[0] == 1);
static_assert(fmax(moving(3), 3).tangent[0] == 0.5);
static_assert(fmax(3, moving(3)).tangent[0] == 0.5);
static_assert(derivative([](auto x) { return fmin(x, x); }, 2.0) == 1);
static_assert(derivative([](auto x) { return fmax(3 * x, x * x); }, 3.0) == 4.5);
static_assert(derivative<2>([](auto x) { return fmax(3 * x, x * x); }, 3.5) == 2);

// A number before NaN, on either side.
static_assert(fmin(moving(2), nan) == 2);
static_assert(fmin(moving(2), nan).tangent[0] == 1);
static_assert(fmin(nan, moving(2)).tangent[0] == 1);
static_assert(fmin(moving(nan), 2) == 2);
static_assert(fmin(moving(nan), 2).tangent[0] == 0);
static_assert(fmin(2, moving(nan)).tangent[0] == 0);
static_assert(fmax(moving(2), nan).tangent[0] == 1);
static_assert(fmax(nan, moving(2)).tangent[0] == 1);
static_assert(fmax(moving(nan), 2).tangent[0] == 0);
static_assert(fmax(2, moving(nan)).tangent[0] == 0);

// The standard library's max keeps its first argument then.
static_assert(max(moving(2), nan).tangent[0] == 1);
static_assert(max(nan, moving(2)).tangent[0] == 0);
static_assert(min(moving(2), nan).tangent[0] == 1);

// An infinite tangent counts for nothing in what was not chosen.
static_assert(derivative([](auto x) { return max(sqrt(x), 1); }, 0.0) == 0);
static_assert(derivative([](auto x) { return min(sqrt(x), 1); }, 0.0) == infinity);
static_assert(derivative([](auto x) { return clamp(sqrt(x), 1, 2); }, 0.0) == 0);
static_assert(derivative([](auto x) { return floor(sqrt(x)) + x; }, 0.0) == 1);

// clamp: at a bound the slope is shared; bounds that meet leave nothing to x.
constexpr auto clamp_slopes = [](double x, double low, double high) {
    return gradient([](auto a, auto b, auto c) { return clamp(a, b, c); }, x, low, high);
};
static_assert(clamp_slopes(0.5, 0, 1) == vector{1.0, 0.0, 0.0});
static_assert(clamp_slopes(-3, 0, 1) == vector{0.0, 1.0, 0.0});
static_assert(clamp_slopes(3, 0, 1) == vector{0.0, 0.0, 1.0});
static_assert(clamp_slopes(0, 0, 1) == vector{0.5, 0.5, 0.0});
static_assert(clamp_slopes(1, 0, 1) == vector{0.5, 0.0, 0.5});
static_assert(clamp_slopes(1, 1, 1) == vector{0.0, 0.5, 0.5});
static_assert(clamp_slopes(2, 1, 1) == vector{0.0, 0.0, 1.0});
static_assert(clamp(moving(0.25), 0, 1.0f).tangent[0] == 1);

// sign: a step. copysign: |x| or −|x|, with the sign of a zero, too.
static_assert(sign(moving(-3)) == -1);
static_assert(sign(moving(-3)).tangent[0] == 0);
static_assert(sign(moving(0)).tangent[0] == 0);
static_assert(copysign(moving(3), -2) == -3);
static_assert(copysign(moving(3), -2).tangent[0] == -1);
static_assert(copysign(moving(-3), -2).tangent[0] == 1);
static_assert(copysign(moving(-3), 2).tangent[0] == -1);
static_assert(copysign(moving(3), -0.0).tangent[0] == -1);
static_assert(copysign(moving(0), 1).tangent[0] == 0);
static_assert(copysign(3, moving(2)).tangent[0] == 0);

// fmod = x − n·y
constexpr auto remainder_slopes = [](double x, double y) {
    return gradient([](auto a, auto b) { return fmod(a, b); }, x, y);
};
static_assert(remainder_slopes(7.5, 2) == vector{1.0, -3.0});
static_assert(remainder_slopes(-7.5, 2) == vector{1.0, 3.0});
static_assert(remainder_slopes(7.5, -2) == vector{1.0, 3.0});
static_assert(remainder_slopes(1, 2) == vector{1.0, 0.0});
static_assert(remainder_slopes(6, 2) == vector{1.0, -3.0});
static_assert(remainder_slopes(1, infinity) == vector{1.0, 0.0});
// 0.1 is a little more than 1/10, so that it goes 9 times into 1, though 1/0.1 rounds to 10.
static_assert(1 / 0.1 == 10);
static_assert(remainder_slopes(1, 0.1) == vector{1.0, -9.0});

// select: the other one is not looked at.
static_assert(select(true, moving(2), nan) == 2);
static_assert(select(true, moving(2), moving(nan, nan)).tangent[0] == 1);
static_assert(select(false, 2, moving(3, 5)).tangent[0] == 5);
static_assert(derivative([](auto x) { return select(x > 0, sqrt(x), -x); }, 0.0) == -1);
static_assert(derivative<2>([](auto x) { return select(x < 1, x, x * x * x); }, 2.0) == 12);
static_assert(std::same_as<decltype(select(true, 1.0f, moving(2))), dual<double>>);
static_assert(std::same_as<decltype(select(true, 1, 2.0f)), float>);
static_assert(std::same_as<decltype(select(true, 1, 2)), double>);
template <class Condition>
concept decides = requires(Condition c) { select(c, 1.0, 2.0); };
static_assert(decides<bool>);
static_assert(!decides<double>);
static_assert(!decides<dual<double>>);

// Two of one type, also by the name of the standard library's function.
constexpr auto third_party = []<class T>(T const& x, T const& y) {
    using std::clamp;
    using std::max;
    using std::min;
    return min(x, y) + 3 * max(x, y) + 5 * clamp(x, y, y + 1);
};
static_assert(third_party(moving(2), moving(2, 0)).tangent[0] == 0.5 + 1.5 + 2.5);

// Rational numbers have most of them.
constexpr rational third{1, 3};
static_assert(fmin(third, 0.5) == third);
static_assert(fmax(third, 1) == 1);
static_assert(clamp(rational{5, 2}, 0, 1) == 1);
static_assert(clamp(third, 0, 1) == third);
static_assert(sign(-third) == -1);
static_assert(copysign(third, -2) == -third);
static_assert(fmod(rational{7, 2}, third) == rational{1, 6});
static_assert(fmod(rational{-7, 2}, 1) == rational{-1, 2});
static_assert(select(third < 1, third, 2) == third);
static_assert(gradient([](auto x, auto y) { return fmod(x, y); }, rational{7, 2}, third) ==
              vector{rational{1}, rational{-10}});
static_assert(gradient([](auto x, auto y) { return fmin(x, y); }, third, third) ==
              vector{rational{1, 2}, rational{1, 2}});
static_assert(derivative([](auto x) { return copysign(x, -1) * clamp(x, 0, third); }, third) ==
              rational{-1, 2});

}  // namespace
