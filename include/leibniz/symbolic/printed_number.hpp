// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/classification.hpp>
#include <leibniz/scalar/rational_arithmetic.hpp>
#include <leibniz/symbolic/decimal.hpp>

#include <concepts>
#include <cstdint>

namespace leibniz::symbolic {

/// A number as it is printed.
struct printed_number {
    enum : unsigned char {
        unknown,  // it will be one of the others
        fraction,
        floating,
        infinity,
        not_a_number,
        place,  // of a number that is written in no digits, such as a dual number
    } kind = unknown;
    bool is_negative = false;
    std::uint64_t numerator = 0, denominator = 1;
    decimal digits = {};
    int at = 0;

    constexpr bool has_sign() const { return is_negative || kind == unknown; }
};
constexpr std::uint64_t magnitude_of(std::int64_t n) {
    return n < 0 ? 0 - static_cast<std::uint64_t>(n) : static_cast<std::uint64_t>(n);
}
constexpr printed_number printed(rational x, int = 0) {
    return {.kind = printed_number::fraction,
            .is_negative = x < 0,
            .numerator = magnitude_of(x.numerator),
            .denominator = magnitude_of(x.denominator)};
}
template <std::signed_integral T>
constexpr printed_number printed(T const& x, int) {
    return {.kind = printed_number::fraction, .is_negative = x < 0, .numerator = magnitude_of(x)};
}
template <std::unsigned_integral T>
constexpr printed_number printed(T const& x, int) {
    return {.kind = printed_number::fraction, .numerator = x};
}
template <std::floating_point T>
constexpr printed_number printed(T const& x, int) {
    if (x != x) return {.kind = printed_number::not_a_number};
    T const size = x < 0 ? -x : x;
    if (!math::is_finite(x)) return {.kind = printed_number::infinity, .is_negative = x < 0};
    return {.kind = printed_number::floating,
            .is_negative = math::sign_bit(x),
            .digits = size == 0 ? decimal{"0", 1, 1} : shortest_decimal(size)};
}
template <class T>
constexpr printed_number printed(T const&, int at) {
    return {.kind = printed_number::place, .at = at};
}

/// Is it written as 1.234·10⁵⁶?
constexpr bool is_scientific(decimal const& d) { return d.point < -3 || d.point > 17; }

/// At least as long as any number.
inline constexpr int longest_number = 48;

}  // namespace leibniz::symbolic
