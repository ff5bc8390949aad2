// SPDX-License-Identifier: BSL-1.0

#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

namespace {

using namespace leibniz;

constexpr interval<double> across{-0.25, 0.5};
constexpr interval<double> beside{0.125, 0.375};
constexpr auto whole = interval<double>::whole();

// At a kink the slope is between those on both sides, and the slope of the slope any number.
constexpr auto slopes = [](auto f, auto x) { return derivative(f, x); };
constexpr auto curvatures = [](auto f, auto x) { return derivative<2>(f, x); };
constexpr auto size = [](auto x) { return abs(x); };
static_assert(coincide(slopes(size, across), interval{-1.0, 1.0}));
static_assert(coincide(curvatures(size, across), whole));
static_assert(coincide(slopes(size, beside), interval{1.0}));
static_assert(coincide(curvatures(size, beside), interval{0.0}));
// The same in all jets, and by an end that touches the kink.
static_assert(coincide(hessian(size, across)(0, 0), whole));
static_assert(coincide(derivative(derivative(size))(across), whole));
static_assert(coincide(curvatures(size, interval{0.0, 1.0}), whole));
// The same for all functions with kinks.
static_assert(coincide(curvatures([](auto x) { return max(x, 0.25); }, across), whole));
static_assert(coincide(curvatures([](auto x) { return fmin(0.25, x); }, across), whole));
static_assert(coincide(curvatures([](auto x) { return clamp(x, 0, 1); }, across), whole));
static_assert(coincide(curvatures([](auto x) { return max(x, 2); }, across), interval{0.0}));
// What does not move has no slopes.
static_assert(coincide(curvatures([](auto x) { return x * abs(across); }, beside), interval{0.0}));

// At a jump the slope itself is any number.
constexpr auto jumps = [](auto f) {
    return coincide(slopes(f, across), whole) && !coincide(slopes(f, beside), whole);
};
static_assert(jumps([](auto x) { return floor(x); }));
static_assert(jumps([](auto x) { return ceil(x); }));
static_assert(jumps([](auto x) { return sign(x); }));
static_assert(jumps([](auto x) { return round(x + 0.5); }));
static_assert(jumps([](auto x) { return trunc(x + 2); }));
static_assert(jumps([](auto x) { return copysign(1, x); }));
static_assert(jumps([](auto x) { return fmod(x + 1, 1); }));
static_assert(jumps([](auto x) { return atan2(x, -1); }));
static_assert(jumps([](auto x) { return select(x < 0, x, 2 * x); }));

}  // namespace
