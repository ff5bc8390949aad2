// SPDX-License-Identifier: BSL-1.0

// At zeros and infinities a program computes what the function does; only the sign of a zero may
// differ. What is NaN is tried in the running program: tests/program.

#include <leibniz/calculus.hpp>
#include <leibniz/program.hpp>
#include <leibniz/scalar.hpp>

#include <limits>

namespace leibniz::tests {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double largest = std::numeric_limits<double>::max();
constexpr double smallest = std::numeric_limits<double>::denorm_min();

template <auto F>
constexpr bool is_kept_at(auto... points) {
    return ((compiled<F, double>(points) == F(points)) && ...);
}

static_assert(is_kept_at<[](auto x) { return x + x; }>(0.0, -0.0, infinity, -infinity));
static_assert(is_kept_at<[](auto x) { return x * x; }>(0.0, -0.0, infinity, -infinity));
static_assert(is_kept_at<[](auto x) { return 2 + x; }>(0.0, -0.0, infinity, -infinity));
static_assert(is_kept_at<[](auto x) { return 0 + x; }>(0.0, -0.0, infinity, -infinity));
static_assert(is_kept_at<[](auto x) { return 0 - x; }>(0.0, -0.0, infinity, -infinity));
static_assert(is_kept_at<[](auto x) { return -x; }>(0.0, -0.0, infinity, -infinity));
static_assert(is_kept_at<[](auto x) { return x / 4; }>(smallest, 2 * smallest, largest, infinity));
static_assert(is_kept_at<[](auto x) { return x / 4 * 4; }>(3 * smallest, largest, infinity));
static_assert(is_kept_at<[](auto x) { return 0.5 * (2 * x); }>(3 * smallest, infinity));
static_assert(is_kept_at<[](auto x) { return exp(-x); }>(0.0, -0.0, infinity, -infinity));
static_assert(is_kept_at<[](auto x) { return atan(x); }>(0.0, -0.0, infinity, -infinity));

// A pole is one in constant expressions too, where a quotient of plain numbers is refused.
static_assert(compiled<[](auto x) { return 1 / x; }, double>(0.0) == infinity);
static_assert(compiled<[](auto x) { return -1 / x; }, double>(0.0) == -infinity);
static_assert(compiled<[](auto x) { return 1 / -x; }, double>(0.0) == -infinity);
static_assert(compiled<[](auto x) { return 1 / x; }, double>(-infinity) == 0);

// 0·x and x − x are computed: at ∞ they are NaN, which is no constant.
static_assert(compiled<[](auto x) { return 0 * x; }, double>.operations() == 1);
static_assert(compiled<[](auto x) { return x - x; }, double>.operations() == 1);
static_assert(compiled<[](auto x) { return x / x; }, double>.operations() == 1);

// In derivatives what is structurally 0 is 0 at every point.
static_assert(compiled<derivative([](auto x) { return 0 * x; }), double>(infinity) == 0);
static_assert(compiled<derivative([](auto x) { return x - x; }), double>(infinity) == 0);
static_assert(compiled<derivative([](auto x) { return x + 1 / x; }), double>(infinity) == 1);
static_assert(compiled<derivative([](auto x) { return sqrt(x); }), double>(0.0) == infinity);
static_assert(compiled<derivative([](auto x) { return 1 / x; }), double>(0.0) == -infinity);

// An inner slope of 0 is not poisoned by an outer one of ∞.
static_assert(compiled<derivative([](auto x) { return sqrt(x * x); }), double>(0.0) == 0);
static_assert(compiled<derivative([](auto x) { return cbrt(x * x * x); }), double>(0.0) == 0);
static_assert(compiled<gradient([](auto x, auto y) { return sqrt(x * y); }), double, double>(0.0,
                                                                                             0.0) ==
              vector{0, 0});
static_assert(compiled<gradient([](auto x, auto y) { return hypot(x, y); }), double, double>(0.0,
                                                                                             0.0) ==
              vector{0, 0});

}  // namespace leibniz::tests
