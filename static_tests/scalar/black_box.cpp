// SPDX-License-Identifier: BSL-1.0

// A function that is known on plain numbers only, with its derivatives, is the function that is
// written out, up to the order of the last one.

#include "../calculus/same_function.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

#include <concepts>

namespace {

using namespace leibniz;

// x⁴, in doubles.
constexpr double f0(double x) { return x * x * x * x; }
constexpr double f1(double x) { return 4 * x * x * x; }
constexpr double f2(double x) { return 12 * x * x; }
constexpr double f3(double x) { return 24 * x; }
constexpr double f4(double) { return 24; }
constexpr black_box fourth_power{f0, f1, f2, f3, f4};

constexpr auto boxed = [](auto x, auto y, auto z) { return fourth_power(x * y - z) * y; };
constexpr auto written_out = [](auto x, auto y, auto z) { return square(square(x * y - z)) * y; };
static_assert(same_function(boxed, written_out, 2.0, 0.5, -1.0));

// The numbers are those of the caller, whatever the functions compute in.
static_assert(std::same_as<decltype(fourth_power(2.0F)), float>);
static_assert(std::same_as<decltype(fourth_power(2)), double>);
static_assert(derivative(fourth_power, 0.5L) == 0.5L);
static_assert(gradient([](auto x, auto y) { return fourth_power(x * y); }, 1.0F, 0.5F) ==
              vector{0.25F, 0.5F});

// Functions that know rational numbers are asked in them.
constexpr black_box of_rationals{
    [](rational x) { return x * x * x; }, [](rational x) { return 3 * x * x; },
    [](rational x) { return 6 * x; }, [](rational) { return 6; }, [](rational) { return 0; }};
constexpr auto boxed_cube = [](auto x, auto y, auto z) { return of_rationals(x + y * z) / z; };
constexpr auto cube = [](auto x, auto y, auto z) { return pow(x + y * z, 3) / z; };
static_assert(same_function(boxed_cube, cube, rational{1, 2}, rational{1, 3}, rational{2, 5}));

// One derivative is enough for a gradient, and it may have a state.
constexpr auto line = [](double steepness) {
    return black_box{[steepness](double x) { return steepness * x; },
                     [steepness](double) { return steepness; }};
};
static_assert(derivative(line(3), 5.0) == 3);

// √(x²)′(0) = 0, as it is for √ itself.
constexpr black_box root{
    [](double x) { return leibniz::sqrt(x); },
    [](double x) { return derivative([](auto t) { return leibniz::sqrt(t); }, x); }};
static_assert(derivative([](auto x) { return root(x * x); }, 0.0) == 0);
static_assert(derivative(root, 0.25) == 1);

// Each function is called once for a power series.
constexpr int calls_for_a_fourth_derivative() {
    int calls = 0;
    auto const counted = [&calls](auto const& f) {
        return [&calls, f](double x) { return ++calls, f(x); };
    };
    black_box const box{counted(f0), counted(f1), counted(f2), counted(f3), counted(f4)};
    derivative<4>(box, 2.0);
    return calls;
}
static_assert(calls_for_a_fourth_derivative() == 5);

// It is a rule.
static_assert(leibniz::apply(fourth_power, 3.0) == 81);

}  // namespace
