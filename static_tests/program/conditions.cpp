// SPDX-License-Identifier: BSL-1.0

// What is chosen when the program runs: select with every condition, and the functions that have
// pieces.

#include "distance.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

#include <array>

namespace leibniz::tests {

template <auto F>
constexpr double largest_distance() {
    double largest = 0;
    for (double x : {-3.0, -1.0, -0.0, 0.0, 0.25, 1.0, 2.5}) {
        double const d = distance<F>(x);
        largest = d > largest ? d : largest;
    }
    return largest;
}

constexpr auto bent = [](auto x) { return select(x < 0, -2 * x, x * x); };
static_assert(largest_distance<bent>() == 0);
static_assert(largest_distance<derivative(bent)>() == 0);
static_assert(largest_distance<derivative<2>(bent)>() == 0);
static_assert(largest_distance<derivative(derivative(bent))>() == 0);

constexpr auto comparisons = [](auto x) {
    auto const one = 0 * x + 1;
    auto const zero = 0 * x;
    return std::array{select(x < 1, one, zero),  select(x <= 1, one, zero),
                      select(x > 1, one, zero),  select(x >= 1, one, zero),
                      select(x == 1, one, zero), select(x != 1, one, zero),
                      select(1 < x, one, zero),  select(1 >= x, one, zero)};
};
static_assert(largest_distance<comparisons>() == 0);

constexpr auto inside = [](auto x) { return select(-1 <= x && x <= 1, x * x, 2 * x); };
constexpr auto outside = [](auto x) { return select(x < -1 || !(x <= 1), x * x, 2 * x); };
constexpr auto either = [](auto x) {
    return select(!(x < 0 && x > -2) && (x != 1 || x == 0), x * x * x, -x);
};
static_assert(largest_distance<inside>() == 0);
static_assert(largest_distance<derivative(inside)>() == 0);
static_assert(largest_distance<outside>() == 0);
static_assert(largest_distance<derivative(outside)>() == 0);
static_assert(largest_distance<either>() == 0);
static_assert(largest_distance<derivative(either)>() == 0);

constexpr auto pieces = [](auto x) {
    return std::array{abs(x),          sign(x),        max(x, x * x), min(x, x * x),
                      clamp(x, -1, 2), copysign(x, 1), floor(x),      trunc(x) * x};
};
static_assert(largest_distance<pieces>() == 0);
static_assert(largest_distance<derivative(pieces)>() == 0);

// Where dual numbers or series are recorded, their conditions are those of their values.
constexpr auto in_jets = [](auto x) {
    return derivative(
        [](auto y) {
            return select(y < 0, y * y, 2 * y) + select(y == 0, 3 * y, y) +
                   select(y != 1, 5 * y, y) + select(0 == y, 7 * y, y) +
                   select((0 < y && y <= 1) || !(y >= -1), 11 * y, y);
        },
        x);
};
static_assert(largest_distance<in_jets>() == 0);
static_assert(largest_distance<derivative(in_jets)>() == 0);
static_assert(largest_distance<derivative<2>(in_jets)>() == 0);

// As a number a condition is 1 or 0, on either side.
constexpr auto steps = [](auto x) {
    return std::array{(x > 0) * x, x * (x > 0), x + (x <= 1), (x < 1) + x, x - (x == 2)};
};
static_assert(largest_distance<steps>() == 0);
static_assert(largest_distance<derivative(steps)>() == 0);

// What is not chosen has no slope, be it infinite.
constexpr auto guarded_root = [](auto x) { return select(x > 0, sqrt(x), 0 * x); };
static_assert(compiled<derivative(guarded_root), double>(0.0) == 0);
static_assert(compiled<derivative(guarded_root), double>(4.0) == 0.25);

// A condition that is known chooses while the function is recorded.
constexpr auto known = [](auto x) { return select(decltype(x)(2) > 1, x, 1 / x); };
static_assert(compiled<known, double>(2.0) == 2);
static_assert(compiled<known, double>.operations() == 0);
constexpr auto branches_on_a_constant = [](auto x) {
    auto scale = 0 * x + 3;
    auto const n = decltype(x)(2);
    return n > 1 ? x * n : scale;
};
static_assert(compiled<branches_on_a_constant, double>(2.0) == 4);
static_assert(compiled<derivative(branches_on_a_constant), double>(2.0) == 2);

}  // namespace leibniz::tests
