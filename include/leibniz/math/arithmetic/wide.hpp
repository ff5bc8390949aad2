// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/arithmetic/uint128.hpp>

#include <cstdint>

namespace leibniz::math {

/// The elementary functions are computed in integers: a multiplication of 128-bit integers costs a
/// constant evaluator no more than one of doubles, and its result does not depend on compiler,
/// flags or rounding mode. The results are within 2⁻¹¹⁸ of the true values, powers and the gamma
/// function of large arguments within 2⁻¹⁰⁹; next to the negative roots of ln |Γ| and ψ, where two
/// sides of a reflection cancel, 2⁻⁶⁵ is left. To round them is to round correctly, unless the true
/// value is as near as that to the middle of two numbers: by chance one double in 2⁵⁵ may be, one
/// long double in 2⁴⁴.
///
/// Fixed-point numbers are written Qn: the integer i in Qn stands for i·2⁻ⁿ.

/// high·2⁶⁴ + low
constexpr uint128 join(std::uint64_t high, std::uint64_t low) {
    return uint128(high) << 64 | uint128(low);
}

constexpr std::uint64_t high_word(uint128 a) { return static_cast<std::uint64_t>(a >> 64); }

constexpr std::uint64_t low_word(uint128 a) { return static_cast<std::uint64_t>(a); }

/// 1 in Q127, and the top bit of every normalized mantissa.
inline constexpr uint128 fixed_one = uint128(1) << 127;

/// 2⁶⁴ − 1
inline constexpr uint128 low_ones = (uint128(1) << 64) - uint128(1);

/// a·2⁻ⁿ rounded down, for every n ≥ 0.
constexpr uint128 shifted_down(uint128 a, int n) { return n < 128 ? a >> n : uint128(0); }

/// The leading zeros of a, which is not 0.
constexpr int leading_zeros(uint128 a) {
    return a > low_ones ? leading_zeros(static_cast<std::uint64_t>(a >> 64))
                        : 64 + leading_zeros(static_cast<std::uint64_t>(a));
}

/// The trailing zeros of a, which is not 0.
constexpr int trailing_zeros(uint128 a) {
    return (a & low_ones) != uint128(0) ? trailing_zeros(static_cast<std::uint64_t>(a))
                                        : 64 + trailing_zeros(static_cast<std::uint64_t>(a >> 64));
}

/// a·b·2⁻¹²⁸, at most 3 too small, and exact when both low words are 0. Written without calls: it
/// is most of what a constant evaluator does here.
constexpr uint128 high_product(uint128 a, uint128 b) {
    return (a >> 64) * (b >> 64) + ((a >> 64) * (b & low_ones) >> 64) +
           ((a & low_ones) * (b >> 64) >> 64);
}

/// ±mantissa·2^(exponent − 127), where the mantissa has its top bit set, or is 0: then the exponent
/// is lower than any.
struct wide {
    uint128 mantissa = 0;
    int exponent = -1'000'000;
    bool negative = false;
};

/// ±a·2^(exponent − 127) for a number with so many leading zeros.
constexpr wide shifted_up(uint128 a, int zeros, int exponent, bool negative) {
    return {a << zeros, exponent - zeros, negative};
}

/// ±a·2^(exponent − 127); zero is positive.
constexpr wide normalized(uint128 a, int exponent, bool negative) {
    return a == uint128(0) ? wide{} : shifted_up(a, leading_zeros(a), exponent, negative);
}

/// a·2^(exponent − 127), where the upper half of the numbers modulo 2¹²⁸ is negative.
constexpr wide signed_normalized(uint128 a, int exponent) {
    return a > fixed_one ? normalized(uint128(0) - a, exponent, true)
                         : normalized(a, exponent, false);
}

/// ±a·2^(exponent − 127) for a number with at most one leading zero, or none but zeros.
constexpr wide aligned(uint128 a, int exponent, bool negative) {
    return a >= fixed_one ? wide{a, exponent, negative} : wide{a << 1, exponent - 1, negative};
}

/// An integer.
constexpr wide whole(std::int64_t n) {
    return n < 0 ? normalized(uint128(-n), 127, true) : normalized(uint128(n), 127, false);
}

inline constexpr wide one = whole(1);

/// x·2ⁿ
constexpr wide scaled(wide x, int n) { return {x.mantissa, x.exponent + n, x.negative}; }

/// |x|
constexpr wide magnitude(wide x) { return {x.mantissa, x.exponent, false}; }

/// −x
constexpr wide operator-(wide x) { return {x.mantissa, x.exponent, !x.negative}; }

/// a or −a, modulo 2¹²⁸
constexpr uint128 negated_if(bool condition, uint128 a) { return condition ? uint128(0) - a : a; }

/// x or −x
constexpr wide negated_if(bool condition, wide x) {
    return {x.mantissa, x.exponent, x.negative != condition};
}

/// The exponent of the last bit set.
constexpr int last_bit(wide x) { return x.exponent - 127 + trailing_zeros(x.mantissa); }

/// |x| rounded down to so many digits after the point, as an integer modulo 2¹²⁸.
constexpr uint128 fixed_point(wide x, int digits) {
    return x.exponent + digits >= 127 ? x.mantissa << (x.exponent + digits - 127)
                                      : shifted_down(x.mantissa, 127 - digits - x.exponent);
}

/// The integer next to x towards 0.
constexpr wide truncated(wide x) {
    return x.exponent < 0      ? wide{}
           : x.exponent >= 127 ? x
                               : wide{x.mantissa >> (127 - x.exponent) << (127 - x.exponent),
                                      x.exponent, x.negative};
}

/// x ≠ 0 with its last bit set: an irrational number of which x is the beginning. Where x is a
/// number of fewer digits, or half-way between two of them, this one is above. 0 stays 0.
constexpr wide unending(wide x) {
    return {x.mantissa | uint128(x.mantissa != uint128(0)), x.exponent, x.negative};
}

/// |a| < |b|
constexpr bool smaller(wide a, wide b) {
    return a.exponent != b.exponent ? a.exponent < b.exponent : a.mantissa < b.mantissa;
}

/// a with the mantissa `sum`, to which something not above a's mantissa has been added modulo 2¹²⁸.
constexpr wide carried(wide a, uint128 sum) {
    return sum < a.mantissa ? wide{sum >> 1 | fixed_one, a.exponent + 1, a.negative}
                            : wide{sum, a.exponent, a.negative};
}

constexpr wide operator+(wide a, wide b) {
    return smaller(a, b) ? b + a
           : a.negative == b.negative
               ? carried(a, a.mantissa + shifted_down(b.mantissa, a.exponent - b.exponent))
               : normalized(a.mantissa - shifted_down(b.mantissa, a.exponent - b.exponent),
                            a.exponent, a.negative);
}

constexpr wide operator-(wide a, wide b) { return a + -b; }

constexpr wide operator*(wide a, wide b) {
    return aligned(high_product(a.mantissa, b.mantissa), a.exponent + b.exponent + 1,
                   a.negative != b.negative);
}

/// r + r(1 − b·r): Newton's step for r = 1/b, both in Q127.
constexpr uint128 refined_reciprocal(uint128 b, uint128 r) {
    return high_product(b, r) <= fixed_one >> 1
               ? r + (uint128(high_word(r)) * ((fixed_one >> 1) - high_product(b, r)) >> 62)
               : r - (uint128(high_word(r)) * (high_product(b, r) - (fixed_one >> 1)) >> 62);
}

/// 1/b to within 2⁻¹²⁴ for 1 ≤ b < 2, both in Q127: 64 bits by a division, the rest by Newton's
/// method.
constexpr uint128 reciprocal(uint128 b) {
    return refined_reciprocal(b, fixed_one / uint128(high_word(b)) << 63);
}

/// a/b to within 2⁻¹²², for b ≠ 0.
constexpr wide operator/(wide a, wide b) {
    return aligned(high_product(a.mantissa, reciprocal(b.mantissa)) << 1, a.exponent - b.exponent,
                   a.negative != b.negative);
}

}  // namespace leibniz::math
