// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/arithmetic/integers.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/scalar/rational_arithmetic.hpp>

#include <concepts>
#include <cstdint>

/// Rational numbers: `rational` with its operators, and here the functions that take rational
/// numbers to rational ones. Argument-dependent lookup finds them, that of a rule too, for dual
/// numbers over them. 0/0 stays 0/0.
namespace leibniz {

// The sentences in which a constant evaluation is refused. At run time the result is 0/0.
inline void square_root_of_this_rational_number_is_irrational() {}
inline void pow_of_a_rational_number_needs_an_integer_exponent() {}

/// |x|
constexpr rational abs(rational x) { return x.numerator < 0 ? -x : x; }

/// The smaller argument, the first of equals; 0/0 beside 0/0.
constexpr rational min(rational x, rational y) {
    return is_nan(x) || !(is_nan(y) || y < x) ? x : y;
}

/// The larger argument, the first of equals; 0/0 beside 0/0.
constexpr rational max(rational x, rational y) {
    return is_nan(x) || !(is_nan(y) || x < y) ? x : y;
}

/// The smaller and the larger argument, a number before 0/0.
constexpr rational fmin(rational x, rational y) { return is_nan(x) || y < x ? y : x; }
constexpr rational fmax(rational x, rational y) { return is_nan(x) || x < y ? y : x; }

/// x between low and high, the nearer of the two elsewhere.  Refuses: in constant evaluation,
/// low > high; at run time the result is 0/0.
constexpr rational clamp(rational x, rational low, rational high) {
    return high < low ? (math::clamp_needs_low_not_above_high(), rational::not_a_number())
           : x < low  ? low
           : high < x ? high
                      : x;
}

/// −1, 0 or 1 as x is negative, 0 or positive.
constexpr rational sign(rational x) { return is_nan(x) ? x : rational((0 < x) - (x < 0)); }

/// |x| with the sign of y. There is no −0.
constexpr rational copysign(rational x, rational y) { return (x < 0) != (y < 0) ? -x : x; }

/// x²
constexpr rational square(rational x) { return x * x; }

/// x·y + z
constexpr rational fma(rational x, rational y, rational z) { return x * y + z; }

/// a + t·(b − a)
constexpr rational lerp(rational a, rational b, rational t) { return a + t * (b - a); }

/// The next integer towards 0.
constexpr rational trunc(rational x) {
    return is_nan(x) ? x : rational(x.numerator / x.denominator);
}

/// The largest integer that is not above x.
constexpr rational floor(rational x) {
    return is_nan(x) ? x
                     : rational(x.numerator / x.denominator -
                                (x.numerator < 0 && x.numerator % x.denominator != 0));
}

/// The smallest integer that is not below x.
constexpr rational ceil(rational x) { return -floor(-x); }

/// The nearest integer, halves away from 0.
constexpr rational round(rational x) {
    std::int64_t const half = x.denominator / 2 + x.denominator % 2;
    return is_nan(x)
               ? x
               : rational(x.numerator / x.denominator + (x.numerator % x.denominator >= half) -
                          (x.numerator % x.denominator <= -half));
}

/// x − y·(x/y rounded towards 0).  Refuses: as a division, y = 0.
constexpr rational fmod(rational x, rational y) { return x - y * trunc(x / y); }

/// √x, where it is rational.
///
/// Refuses: in constant evaluation, x < 0 and an irrational root; at run time the result is 0/0.
constexpr rational sqrt(rational x) {
    if (x.numerator < 0)
        return math::sqrt_needs_a_non_negative_argument(), rational::not_a_number();
    std::int64_t const n = integers::square_root(x.numerator);
    std::int64_t const d = integers::square_root(x.denominator);
    if (n * n == x.numerator && d * d == x.denominator) return rational::in_lowest_terms(n, d);
    return square_root_of_this_rational_number_is_irrational(), rational::not_a_number();
}

/// √(x² + y²) and √(x² + y² + z²), where they are rational. Refuses: as √.
constexpr rational hypot(rational x, rational y) { return sqrt(x * x + y * y); }
constexpr rational hypot(rational x, rational y, rational z) { return sqrt(x * x + y * y + z * z); }

/// xⁿ.  Edges: x⁰ = 1, for x = 0 too.  Refuses: in constant evaluation, 0 to a negative power, and
/// an overflow; at run time the result is 0/0.
constexpr rational pow(rational x, std::integral auto n) {
    if (is_nan(x)) return x;
    std::uint64_t const size = integers::magnitude(rational(n).numerator);
    rational const power = rational::in_lowest_terms(integers::power(x.numerator, size),
                                                     integers::power(x.denominator, size));
    return rational(n).numerator < 0 ? 1 / power : power;
}

/// xʸ for an integer y.  Refuses: in constant evaluation, any other y; at run time the result is
/// 0/0.
constexpr rational pow(rational x, rational y) {
    return y.denominator == 1 ? pow(x, y.numerator)
           : is_nan(y)
               ? y
               : (pow_of_a_rational_number_needs_an_integer_exponent(), rational::not_a_number());
}

}  // namespace leibniz
