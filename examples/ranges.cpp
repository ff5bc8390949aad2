// SPDX-License-Identifier: BSL-1.0
// Statements about all points of a range, decided while this file compiles.
#include <leibniz/leibniz.hpp>

#include <cstdio>

using namespace leibniz;

// [statements]
// A clock that is corrected by a wave never runs backwards, a loss has one valley only.
constexpr auto clock_time = [](auto t) { return t + sin(t) / 2; };
static_assert(increasing_on(clock_time, interval{-10.0, 10.0}));

constexpr auto loss = [](auto x, auto y) { return exp(x) + x * x + y * y; };
constexpr interval side{-1.0, 1.0};
static_assert(convex_on(loss, side, side));
static_assert(positive_on(loss, side, side));

// What is wrong is refuted, with a place where the opposite holds.
constexpr auto banana = [](auto x, auto y) { return square(1 - x) + 100 * square(y - x * x); };
constexpr auto verdict = convex_on(banana, side, side);
static_assert(verdict.refuted());
static_assert(hessian(banana, verdict.where()[0], verdict.where()[1])(0, 0).upper < 0);

// What can be decided neither way is undecided: this touches 0.
static_assert(positive_on<16>([](auto x) { return square(x - 0.1); }, side).undecided());

// Where the loss is flat by x: there is one such x, and here it is.
constexpr auto flat = root_in([](auto x) { return exp(x) + 2 * x; }, side);
static_assert(flat && encloses(interval{-0.3517337112491959, -0.3517337112491957}, flat.root()));

// All values of a function between two numbers.
static_assert(encloses(interval{-0.578, 0.578},
                       enclosure([](auto x) { return sin(x) / (2 + cos(x)); },
                                 interval{-4.0, 4.0})));
// [/statements]

int main() {
    std::printf("e^x + 2x = 0 for one x between -1 and 1: from %.17g to %.17g\n", flat.root().lower,
                flat.root().upper);
    std::printf("not convex around (%g, %g)\n", midpoint(verdict.where()[0]),
                midpoint(verdict.where()[1]));
}
