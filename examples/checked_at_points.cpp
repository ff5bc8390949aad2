// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

#include <tuple>

using namespace leibniz;

// [checked at points]
constexpr auto hand = [](auto a, auto b) {
    return vector{2 * cos(a) + cos(a + b), 2 * sin(a) + sin(a + b)};
};
constexpr auto on_paper = [](auto a, auto b) {
    return matrix{{-2 * sin(a) - sin(a + b), -sin(a + b)}, {2 * cos(a) + cos(a + b), cos(a + b)}};
};
// At two points, each the std::tuple of the arguments.
static_assert(require_jacobian(hand, on_paper, std::tuple{0.5, 0.25}, std::tuple{-1.0, 3.0}));

// Hand-written code that knows nothing but doubles is checked as well.
constexpr auto energy = [](auto const& x) { return x[0] * x[0] * x[1]; };
constexpr auto slopes = [](vector<double, 2> const& x) {
    return vector{2 * x[0] * x[1], x[0] * x[0]};
};
static_assert(require_gradient(energy, slopes, vector{1.0, 2.0}));
static_assert(require_gradient<100>(energy, slopes, vector{0.1, 2.0}));  // within 100 ulp

// The same as a value: which entry, its row and column, the point, both numbers, their distance.
constexpr auto wrong = [](auto const& x) { return vector{2 * x[0] * x[1], x[0]}; };
constexpr auto compared = compare_gradient(energy, wrong, vector{3.0, 2.0});
static_assert(!compared && compared.entry == 1);
static_assert(compared.by_dual_numbers == 9 && compared.hand_written == 3);
// [/checked at points]

int main() {}
