// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/arithmetic/series.hpp>

namespace math = leibniz::math;
using leibniz::uint128;

namespace {

/// 1/(1 − x/2) = 1 + x/2 + x²/4 + …, as far as 80 terms go.
constexpr auto geometric =
    math::series_of<40, 40>([](uint128 previous, int) { return previous >> 1; });

/// The difference of two numbers, whichever is larger.
constexpr uint128 distance(uint128 a, uint128 b) { return a < b ? b - a : a - b; }

constexpr uint128 half = math::fixed_one;          // in Q128
constexpr uint128 quarter = math::fixed_one >> 1;  // in Q128

}  // namespace

// 1 + 1/8 + 1/64 + … = 8/7, 1 − 1/8 + 1/64 − … = 8/9 and 1 − 1/4 + 1/16 − … = 4/5, each to the few
// units that the products lose.
static_assert(distance(math::sum(geometric, quarter, false),
                       math::fixed_one / uint128(7) * uint128(8)) < uint128(8));
static_assert(distance(math::sum(geometric, quarter, true),
                       math::fixed_one / uint128(9) * uint128(8)) < uint128(8));
static_assert(distance(math::sum(geometric, half, true),
                       math::fixed_one / uint128(5) * uint128(4)) < uint128(8));

// At 0 it is the first coefficient.
static_assert(math::sum(geometric, 0, false) == math::fixed_one);

// The narrow part carries the scale of its first coefficient: with 1/n! the sum of 1/n! · 2⁻ⁿ is
// √e, whose 127 digits are these, to 63 + 43 + 16 of them.
static_assert(distance(math::sum(math::series_of<16, 16>([](uint128 previous, int n) {
                                     return previous / uint128(n);
                                 }),
                                 half, false),
                       math::join(0xd3094c70f034de4b, 0x96ff7d5b6f99fcd8)) < uint128(64));
