// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/conversion.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/promotion.hpp>
#include <leibniz/math/two_over_pi.hpp>
#include <leibniz/math/wide.hpp>

#include <cmath>
#include <concepts>
#include <cstdint>

namespace leibniz::math {

/// π/2
inline constexpr wide half_pi{join(0xc90fdaa22168c234, 0xc4c6628b80dc1cd1), 0, false};

/// A number of quarter turns modulo 4, in Q254: two words of 128 bits.
struct quarter_turns {
    uint128 high;
    uint128 low;
};

constexpr quarter_turns operator+(quarter_turns a, quarter_turns b) {
    return {a.high + b.high + uint128(a.low + b.low < a.low), a.low + b.low};
}

/// m·w modulo 2²⁵⁶, for w = w₀·2¹⁹² + w₁·2¹²⁸ + w₂·2⁶⁴ + w₃, with the lowest 64 bits left out.
constexpr quarter_turns scaled_turns(std::uint64_t m, std::uint64_t w0, std::uint64_t w1,
                                     std::uint64_t w2, std::uint64_t w3) {
    uint128 const third = uint128(m) * uint128(w2) + uint128(high_word(uint128(m) * uint128(w3)));
    uint128 const second = uint128(m) * uint128(w1) + uint128(high_word(third));
    return {(uint128(m * w0 + high_word(second)) << 64) + uint128(low_word(second)),
            uint128(low_word(third)) << 64};
}

/// The 64 bits of 2/π that begin after so many bits of the table.
constexpr std::uint64_t digits_of_two_over_pi(int position) {
    return high_word(join(two_over_pi[position / 64], two_over_pi[position / 64 + 1])
                     << (position % 64));
}

/// m·2^exponent·2/π modulo 4. Payne and Hanek: digits of 2/π that make multiples of 4 drop out, so
/// that no argument is too large; four words are enough for the argument nearest to a multiple of
/// π/2.
constexpr quarter_turns turns(std::uint64_t m, int exponent) {
    return scaled_turns(
        m, digits_of_two_over_pi(exponent + 190), digits_of_two_over_pi(exponent + 254),
        digits_of_two_over_pi(exponent + 318), digits_of_two_over_pi(exponent + 382));
}

/// An angle of `quarters`·π/2 + rest, where |rest| ≤ π/4.
struct reduced_angle {
    int quarters;
    wide rest;
};

/// The number 0 ≤ f < 1 whose digits after the point are those of Q256, `zeros` of them leading.
constexpr wide fraction(uint128 high, uint128 low, int zeros) {
    return normalized(high << zeros | low >> 1 >> (127 - zeros), -1 - zeros, false);
}

/// t modulo 1
constexpr wide fraction_of_turns(quarter_turns t) {
    return fraction(t.high << 2 | t.low >> 126, t.low << 2,
                    leading_zeros(t.high << 2 | uint128(1)));
}

/// −t modulo 4
constexpr quarter_turns operator-(quarter_turns t) {
    return {uint128(0) - t.high - uint128(t.low != uint128(0)), uint128(0) - t.low};
}

/// The nearest multiple of π/2, and what is left of it.
constexpr reduced_angle nearest_quarter(quarter_turns t) {
    return (high_word(t.high) >> 61 & 1) == 0
               ? reduced_angle{static_cast<int>(high_word(t.high) >> 62),
                               half_pi * fraction_of_turns(t)}
               : reduced_angle{static_cast<int>(high_word(t.high) >> 62) + 1,
                               half_pi * -fraction_of_turns(-t)};
}

/// |x| by quarters of a turn.
constexpr reduced_angle reduced(wide x) {
    return x.exponent < -1 ? reduced_angle{0, magnitude(x)}
           : low_word(x.mantissa) == 0
               ? nearest_quarter(turns(high_word(x.mantissa), x.exponent - 63))
               : nearest_quarter(turns(high_word(x.mantissa), x.exponent - 63) +
                                 turns(low_word(x.mantissa), x.exponent - 127));
}

/// sin r / r in Q127 for r² in Q128
constexpr uint128 sine_quotient_series(uint128 square) {
    uint128 sum = fixed_one;
    for (int n = 30; n != 0; n -= 2) {
        sum = fixed_one - high_product(square, sum) / uint128(n * (n + 1));
    }
    return sum;
}

/// cos r in Q127 for r² in Q128
constexpr uint128 cosine_series(uint128 square) {
    uint128 sum = fixed_one;
    for (int n = 32; n != 0; n -= 2) {
        sum = fixed_one - high_product(square, sum) / uint128(n * (n - 1));
    }
    return sum;
}

/// sin r for |r| ≤ π/4
constexpr wide sine_of_rest(wide r) {
    return r * aligned(sine_quotient_series(fixed_point(r * r, 128)), 0, false);
}

/// cos r for |r| ≤ π/4
constexpr wide cosine_of_rest(wide r) {
    return aligned(cosine_series(fixed_point(r * r, 128)), 0, false);
}

/// sin(quarters·π/2 + rest)
constexpr wide sine(int quarters, wide rest) {
    return negated_if((quarters & 2) != 0,
                      (quarters & 1) == 0 ? sine_of_rest(rest) : cosine_of_rest(rest));
}

constexpr wide sine(reduced_angle x) { return sine(x.quarters, x.rest); }

constexpr wide cosine(reduced_angle x) { return sine(x.quarters + 1, x.rest); }

constexpr wide tangent(reduced_angle x) { return sine(x) / cosine(x); }

namespace correctly_rounded {

template <std::floating_point T>
constexpr T sin(T x) {
    return is_nan(x) || x == 0 ? x
           : is_infinite(x)    ? T(sin_needs_a_finite_argument())
                               : rounded<T>(negated_if(x < 0, sine(reduced(widened(x)))));
}

template <std::floating_point T>
constexpr T cos(T x) {
    return is_nan(x)        ? x
           : is_infinite(x) ? T(cos_needs_a_finite_argument())
                            : rounded<T>(cosine(reduced(widened(x))));
}

template <std::floating_point T>
constexpr T tan(T x) {
    return is_nan(x) || x == 0 ? x
           : is_infinite(x)    ? T(tan_needs_a_finite_argument())
                               : rounded<T>(negated_if(x < 0, tangent(reduced(widened(x)))));
}

}  // namespace correctly_rounded

/// sin x.  Domain: finite; in constant evaluation ±∞ is refused, at run time it gives NaN.
template <arithmetic T>
constexpr promoted<T> sin(T x) {
    return LEIBNIZ_LACKS(std::sin(x)) ? correctly_rounded::sin(promoted<T>(x)) : std::sin(x);
}

/// cos x.  Domain as for sin.
template <arithmetic T>
constexpr promoted<T> cos(T x) {
    return LEIBNIZ_LACKS(std::cos(x)) ? correctly_rounded::cos(promoted<T>(x)) : std::cos(x);
}

/// tan x.  Domain as for sin.
template <arithmetic T>
constexpr promoted<T> tan(T x) {
    return LEIBNIZ_LACKS(std::tan(x)) ? correctly_rounded::tan(promoted<T>(x)) : std::tan(x);
}

}  // namespace leibniz::math
