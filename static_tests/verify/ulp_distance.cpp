// SPDX-License-Identifier: BSL-1.0

#include <leibniz/verify/ulp_distance.hpp>

#include <array>
#include <limits>

namespace {

using namespace leibniz;

template <std::floating_point T>
constexpr bool counts_the_numbers_between() {
    using limits = std::numeric_limits<T>;
    constexpr T epsilon = limits::epsilon();
    static_assert(ulp_distance(T(1), T(1)) == 0);
    static_assert(ulp_distance(T(1), 1 + epsilon) == 1);
    static_assert(ulp_distance(1 + epsilon, T(1)) == 1);
    static_assert(ulp_distance(T(-1), -1 - 3 * epsilon) == 3);
    // Below a power of two the numbers lie twice as close.
    static_assert(ulp_distance(T(1), 1 - epsilon / 2) == 1);
    static_assert(ulp_distance(1 + epsilon, 1 - epsilon) == 3);
    static_assert(ulp_distance(T(1) / 1024, T(1) / 1024 * (1 + epsilon)) == 1);
    // Across zero, where the subnormal numbers are.
    static_assert(ulp_distance(T(0), limits::denorm_min()) == 1);
    static_assert(ulp_distance(-limits::denorm_min(), limits::denorm_min()) == 2);
    static_assert(ulp_distance(limits::min(), limits::min() - limits::denorm_min()) == 1);
    static_assert(ulp_distance(limits::min(), limits::min() + limits::denorm_min()) == 1);
    static_assert(ulp_distance(T(0), -T(0)) == 0);
    // As far apart as numbers can be: counted, not overflowing.
    static_assert(ulp_distance(limits::max(), limits::max()) == 0);
    static_assert(ulp_distance(limits::max(), limits::lowest()) > 1e9);
    static_assert(ulp_distance(limits::max(), limits::lowest()) <
                  std::numeric_limits<double>::infinity());
    static_assert(ulp_distance(limits::infinity(), limits::infinity()) == 0);
    static_assert(ulp_distance(limits::infinity(), limits::max()) ==
                  std::numeric_limits<double>::infinity());
    static_assert(ulp_distance(limits::quiet_NaN(), limits::quiet_NaN()) ==
                  std::numeric_limits<double>::infinity());
    static_assert(ulp_distance(limits::quiet_NaN(), T(1)) ==
                  std::numeric_limits<double>::infinity());
    return true;
}

static_assert(counts_the_numbers_between<float>());
static_assert(counts_the_numbers_between<double>());
static_assert(counts_the_numbers_between<long double>());

// One binade of double holds 2⁵² numbers.
static_assert(ulp_distance(1.0, 2.0) == 4503599627370496.0);
static_assert(ulp_distance(1.0, 4.0) == 2 * 4503599627370496.0);

// Of many entries, the largest distance; numbers of different types meet in the more precise one.
static_assert(ulp_distance(vector{1.0, 2.0},
                           vector{1.0, 2.0 + 2 * std::numeric_limits<double>::epsilon()}) == 1);
static_assert(ulp_distance(matrix{{1, 2}, {3, 4}}, matrix{{1, 2}, {3, 4}}) == 0);
static_assert(ulp_distance(std::array{1.0, 2.0}, std::array{1.0, 4.0}) > 1e15);
static_assert(ulp_distance(1, 1.0) == 0);
static_assert(ulp_distance(1.0f, 1.0) == 0);

}  // namespace
