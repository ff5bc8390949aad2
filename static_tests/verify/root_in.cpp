// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify/root_in.hpp>

namespace {

using namespace leibniz;

// √2, between two neighbouring doubles.
constexpr auto parabola = [](auto x) { return x * x - 2; };
constexpr auto sqrt_2 = root_in(parabola, interval{0.0, 2.0});
static_assert(sqrt_2.proved());
static_assert(parabola(interval(sqrt_2.root().lower)).upper <= 0);
static_assert(parabola(interval(sqrt_2.root().upper)).lower >= 0);
static_assert(width(sqrt_2.root()) < 1e-15);

// One root after cuts; at the middle; at an end, exactly.
constexpr auto fixed_point = root_in([](auto x) { return cos(x) - x; }, interval{-10.0, 10.0});
static_assert(fixed_point.proved() && contains(fixed_point.root(), 0.7390851332151607));
static_assert(root_in([](auto x) { return sin(x); }, interval{-2.0, 2.0}).proved());
static_assert(root_in([](auto x) { return x * x - 4; }, interval{0.0, 2.0}).proved());
static_assert(root_in([](auto x) { return abs(x) + 2 * x; }, interval{-1.0, 1.0}).proved());

// None, or two.
static_assert(root_in(parabola, interval{2.0, 3.0}).refuted());
static_assert(root_in([](auto x) { return exp(x) - x; }, interval{-3.0, 3.0}).refuted());
static_assert(root_in(parabola, interval{-2.0, 2.0}).refuted());

// A double root, a pole, a jump.
static_assert(root_in<32>([](auto x) { return x * x; }, interval{-1.0, 1.0}).undecided());
static_assert(root_in<32>([](auto x) { return 1 / x; }, interval{-1.0, 1.0}).undecided());
static_assert(
    root_in<32>([](auto x) { return 2 * floor(x) + 1; }, interval{-1.0, 0.75}).undecided());
static_assert(is_undefined(root_in<32>([](auto x) { return x * x; }, interval{-1.0, 1.0}).root()));

// A circle and a line meet once in the first quadrant, twice in the plane.
constexpr auto circle_and_line = [](auto x, auto y) { return vector{x * x + y * y - 4, x - y}; };
constexpr auto meeting = root_in(circle_and_line, interval{0.0, 2.0}, interval{0.0, 3.0});
static_assert(meeting.proved());
static_assert(contains(square(meeting.root()[0]), 2) && width(meeting.root()[0]) < 1e-14);
static_assert(contains(square(meeting.root()[1]), 2) && width(meeting.root()[1]) < 1e-14);
static_assert(root_in(circle_and_line, interval{-2.0, 2.0}, interval{-3.0, 3.0}).refuted());
static_assert(root_in(circle_and_line, interval{2.0, 3.0}, interval{-3.0, 3.0}).refuted());
// They touch.
static_assert(root_in<16>([](auto x, auto y) { return vector{x * x + y * y - 1, y - 1}; },
                          interval{-1.0, 1.5}, interval{0.0, 2.0})
                  .undecided());

// Four equations for a vector: products of neighbours, around a circle of odd length.
constexpr auto around = [](auto const& v) {
    return vector{v[0] + v[1] * v[1] / 8 - 1, v[1] + v[2] * v[2] / 8 - 1,
                  v[2] + v[3] * v[3] / 8 - 1, v[3] + v[0] * v[0] / 8 - 1};
};
constexpr interval<double> near_one{0.5, 1.5};
constexpr auto balance = root_in(around, vector{near_one, near_one, near_one, near_one});
static_assert(balance.proved());
static_assert(width(balance.root()[3]) < 1e-14);  // t + t²/8 = 1: t = √24 − 4
static_assert(contains(square(balance.root()[0] + 4), 24));

}  // namespace
