// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/arithmetic/wide.hpp>

using namespace leibniz::math;

constexpr bool operator==(wide a, wide b) {
    return a.mantissa == b.mantissa && (a.mantissa == leibniz::uint128(0) ||
                                        (a.exponent == b.exponent && a.negative == b.negative));
}

// Among numbers of few digits the arithmetic is exact.
static_assert(whole(5) + whole(7) == whole(12));
static_assert(whole(5) + whole(-7) == whole(-2));
static_assert(whole(-5) - whole(7) == whole(-12));
static_assert(whole(-5) - whole(-7) == whole(2));
static_assert(whole(-5) * whole(7) == whole(-35));
static_assert(whole(-35) / whole(-1) == whole(35));
static_assert(whole(35) / whole(64) == scaled(whole(35), -6));
static_assert(whole(0) == wide{});
static_assert(whole(0) + whole(5) == whole(5));
static_assert(whole(5) + whole(0) == whole(5));
static_assert(whole(0) * whole(-5) == whole(0));
static_assert(whole(0) / whole(-5) == whole(0));
static_assert(whole(1) + scaled(whole(1), -127) - whole(1) == scaled(whole(1), -127));
static_assert(whole(1) + scaled(whole(1), -128) == whole(1));

// What cancels to 0 is a positive 0.
static_assert(whole(5) - whole(5) == whole(0));
static_assert(!(whole(5) - whole(5)).negative);
static_assert(!(whole(-5) + whole(5)).negative);

// A sum of two that need one digit more takes it.
static_assert(whole(1) - scaled(whole(1), -128) + scaled(whole(1), -128) == whole(1));

// A quotient times its divisor is the dividend, within 2⁻¹²².
static_assert(smaller(whole(355) / whole(113) * whole(113) - whole(355), scaled(whole(355), -122)));
static_assert(smaller(whole(2) / whole(3) * whole(3) - whole(2), scaled(whole(2), -122)));
static_assert(!(whole(2) / whole(3) * whole(3) - whole(3) == whole(-2)));

// The magnitude in fixed point loses its whole multiples of 2¹²⁸, and its digits below the point.
static_assert(fixed_point(whole(-5), 0) == leibniz::uint128(5));
static_assert(fixed_point(scaled(whole(5), -1), 0) == leibniz::uint128(2));
static_assert(fixed_point(whole(1), 127) == fixed_one);
static_assert(fixed_point(whole(2), 127) == leibniz::uint128(0));
static_assert(fixed_point(whole(0), 127) == leibniz::uint128(0));
