// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/arithmetic/polynomial.hpp>

namespace math = leibniz::math;
using leibniz::uint128;

// Fractions in Q128, and as coefficients: plus ½.
constexpr uint128 half = math::fixed_one;
constexpr uint128 quarter = half >> 1;
constexpr uint128 eighth = half >> 2;

// ¼ − x/8 + x²/4
inline constexpr uint128 parabola[3] = {half + quarter, half - eighth, half + quarter};
static_assert(math::polynomial(parabola, uint128(0)) == quarter);
static_assert(math::polynomial(parabola, half) == quarter);
static_assert(math::polynomial(parabola, quarter) == quarter - (eighth >> 3));

// x/4 − ¼: a negative value is one modulo 1.
inline constexpr uint128 line[2] = {half + quarter, half - quarter};
static_assert(math::polynomial(line, uint128(0)) == half + quarter);
static_assert(math::polynomial(line, half) == half + quarter + eighth);
