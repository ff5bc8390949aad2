// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/arithmetic/constants.hpp>
#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/series.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/promotion.hpp>
#include <leibniz/math/tables/two_over_pi.hpp>

#include <cmath>
#include <concepts>
#include <cstdint>

namespace leibniz::math {

/// A number of quarter turns modulo 4, in Q254: two words of 128 bits.
struct quarter_turns {
    uint128 high;
    uint128 low;
};

constexpr quarter_turns operator+(quarter_turns a, quarter_turns b) {
    return {a.high + b.high + uint128(a.low + b.low < a.low), a.low + b.low};
}

/// m·w modulo 2²⁵⁶, for w = w₀·2¹⁹² + w₁·2¹²⁸ + w₂·2⁶⁴, of which m·w₂ comes with what m·w₃ carries
/// into it; the lowest 64 bits are left out.
constexpr quarter_turns scaled_turns(uint128 m, uint128 w0, uint128 w1, uint128 third) {
    return {(m * w0 << 64) + m * w1 + (third >> 64), third << 64};
}

/// The 64 bits of 2/π that begin after so many bits of the table.
constexpr uint128 digits_of_two_over_pi(int position) {
    return (uint128(two_over_pi[position / 64]) << (64 + position % 64) |
            uint128(two_over_pi[position / 64 + 1]) << (position % 64)) >>
           64;
}

/// m·2^exponent·2/π modulo 4. Payne and Hanek: digits of 2/π that make multiples of 4 drop out, so
/// that no argument is too large; four words are enough for the argument nearest to a multiple of
/// π/2.
constexpr quarter_turns turns(uint128 m, int exponent) {
    return scaled_turns(m, digits_of_two_over_pi(exponent + 190),
                        digits_of_two_over_pi(exponent + 254),
                        m * digits_of_two_over_pi(exponent + 318) +
                            (m * digits_of_two_over_pi(exponent + 382) >> 64));
}

/// An angle of `quarters`·π/2 + rest, where |rest| ≤ π/4.
struct reduced_angle {
    int quarters;
    wide rest;
};

/// The number 0 ≤ f < 1 of these digits after the point, in Q256, with so many leading zeros.
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

/// What is left of t quarters beside the nearest integer.
constexpr reduced_angle nearest_quarter(quarter_turns t) {
    return (static_cast<unsigned>(t.high >> 125) & 1) == 0
               ? reduced_angle{static_cast<int>(t.high >> 126), half_pi * fraction_of_turns(t)}
               : reduced_angle{static_cast<int>(t.high >> 126) + 1,
                               half_pi * -fraction_of_turns(-t)};
}

/// |x| by quarters of a turn.
constexpr reduced_angle reduced(wide x) {
    return x.exponent < -1 ? reduced_angle{0, magnitude(x)}
           : (x.mantissa & low_ones) == uint128(0)
               ? nearest_quarter(turns(x.mantissa >> 64, x.exponent - 63))
               : nearest_quarter(turns(x.mantissa >> 64, x.exponent - 63) +
                                 turns(x.mantissa & low_ones, x.exponent - 127));
}

/// sin r / r = 1 − r²/3! + r⁴/5! − … for |r| ≤ π/4, in powers of r²
inline constexpr auto sine_quotient_series = series_of<9, 7>(
    [](uint128 previous, int n) { return previous / uint128(2 * n * (2 * n + 1)); });

/// cos r = 1 − r²/2! + r⁴/4! − …
inline constexpr auto cosine_series = series_of<10, 7>(
    [](uint128 previous, int n) { return previous / uint128(2 * n * (2 * n - 1)); });

/// sin r for |r| ≤ π/4
constexpr wide sine_of_rest(wide r) {
    return r * aligned(sum(sine_quotient_series, fixed_point(r * r, 128), true), 0, false);
}

/// cos r for |r| ≤ π/4
constexpr wide cosine_of_rest(wide r) {
    return aligned(sum(cosine_series, fixed_point(r * r, 128), true), 0, false);
}

/// sin(quarters·π/2 + rest)
constexpr wide sine(int quarters, wide rest) {
    return negated_if((quarters & 2) != 0,
                      (quarters & 1) == 0 ? sine_of_rest(rest) : cosine_of_rest(rest));
}

constexpr wide sine(reduced_angle const& x) { return sine(x.quarters, x.rest); }

constexpr wide cosine(reduced_angle x) { return sine(x.quarters + 1, x.rest); }

constexpr wide tangent(reduced_angle x) { return sine(x) / cosine(x); }

namespace correctly_rounded {

template <std::floating_point T>
constexpr T sin(T x) {
    return is_finite(x) && x != 0 ? rounded<T>(negated_if(x < 0, sine(reduced(widened(x)))))
           : is_infinite(x)       ? T(sin_needs_a_finite_argument())
                                  : x;
}

template <std::floating_point T>
constexpr T cos(T x) {
    return is_finite(x)     ? rounded<T>(cosine(reduced(widened(x))))
           : is_infinite(x) ? T(cos_needs_a_finite_argument())
                            : x;
}

template <std::floating_point T>
constexpr T tan(T x) {
    return is_finite(x) && x != 0 ? rounded<T>(negated_if(x < 0, tangent(reduced(widened(x)))))
           : is_infinite(x)       ? T(tan_needs_a_finite_argument())
                                  : x;
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
