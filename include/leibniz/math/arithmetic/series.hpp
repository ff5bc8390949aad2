// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/arithmetic/wide.hpp>

#include <cstddef>
#include <utility>

namespace leibniz::math {

/// The power series c₀ ± c₁x + c₂x² ± … as Horner's scheme takes it: the first `Wide` coefficients
/// in Q127; the others, of which the powers of x leave no more than 64 bits to count, by their high
/// words, all scaled up by as many bits as the first of them allows.
template <std::size_t Wide, std::size_t Narrow>
struct series {
    uint128 coefficients[Wide + Narrow];
    int scale;
};

/// The series of the coefficients c₀ = 1, cₙ = next(cₙ₋₁, n), in Q127 and decreasing, the first
/// narrow one to 2⁻¹ or less and not below 2⁻⁶⁴.
template <std::size_t Wide, std::size_t Narrow>
constexpr series<Wide, Narrow> series_of(uint128 (*next)(uint128 previous, int n)) {
    series<Wide, Narrow> c{{fixed_one}, 0};
    for (std::size_t n = 1; n != Wide + Narrow; ++n) {
        c.coefficients[n] = next(c.coefficients[n - 1], static_cast<int>(n));
    }
    c.scale = leading_zeros(c.coefficients[Wide]) - 1;
    for (std::size_t n = Wide; n != Wide + Narrow; ++n) {
        c.coefficients[n] = c.coefficients[n] << c.scale >> 64;
    }
    return c;
}

/// Horner's scheme for x = high·2⁻⁶⁴ + low·2⁻¹²⁸ and the sign of x in the series. It is one
/// expression: a constant evaluator counts statements, and a loop has one for each round.
template <std::size_t... Wide, std::size_t... Narrow>
constexpr uint128 horner(uint128 const* c, int scale, uint128 high, uint128 low, uint128 sign,
                         uint128 sum, std::index_sequence<Wide...>,
                         std::index_sequence<Narrow...>) {
    return ((sum = c[sizeof...(Wide) + sizeof...(Narrow) - 1 - Narrow] + sign * (high * sum >> 64)),
            ...),
           (sum = sum << (64 - scale)),
           ((sum = c[sizeof...(Wide) - 1 - Wide] +
                   sign * (high * (sum >> 64) + (high * (sum & low_ones) >> 64) +
                           (low * (sum >> 64) >> 64))),
            ...),
           sum;
}

/// c₀ + c₁x + c₂x² + … in Q127 for 0 ≤ x < 1 in Q128; where the signs alternate,
/// c₀ − c₁x + c₂x² − …
template <std::size_t Wide, std::size_t Narrow>
constexpr uint128 sum(series<Wide, Narrow> const& c, uint128 x, bool alternating) {
    return horner(c.coefficients, c.scale, x >> 64, x & low_ones,
                  alternating ? ~uint128(0) : uint128(1), uint128(0),
                  std::make_index_sequence<Wide>{}, std::make_index_sequence<Narrow>{});
}

}  // namespace leibniz::math
