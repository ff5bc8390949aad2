// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/arithmetic/wide.hpp>

#include <cstddef>
#include <utility>

namespace leibniz::math {

/// A polynomial is a row of coefficients from the highest degree down, in Q128 and plus ½: so
/// written, its sums are never negative. Each is below ½ in magnitude for 0 ≤ x ≤ 1. (Power series
/// with coefficients of one sign are in series.hpp.)

/// Horner's rule: s ↦ c + x·s, which for s plus ½ reads s ↦ c + x·s − x/2. It is written as one
/// expression, so that a constant evaluator takes one step for all.
template <std::size_t Size, std::size_t... I>
constexpr uint128 sum_by_horner(uint128 const (&coefficients)[Size], uint128 x,
                                std::index_sequence<I...>) {
    uint128 const high = x >> 64;
    uint128 const low = x & low_ones;
    uint128 const half = x >> 1;
    uint128 sum = coefficients[0];
    ((sum = coefficients[I + 1] - half + high * (sum >> 64) + (high * (sum & low_ones) >> 64) +
            (low * (sum >> 64) >> 64)),
     ...);
    return sum - fixed_one;
}

/// c₀ + c₁x + c₂x² + … in Q128, modulo 1, for 0 ≤ x < 1 in Q128.
template <std::size_t Size>
constexpr uint128 polynomial(uint128 const (&coefficients)[Size], uint128 x) {
    return sum_by_horner(coefficients, x, std::make_index_sequence<Size - 1>());
}

}  // namespace leibniz::math
