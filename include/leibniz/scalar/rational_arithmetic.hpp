// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/integers.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/scalar/jet.hpp>

#include <bit>
#include <compare>
#include <concepts>
#include <cstdint>
#include <limits>

namespace leibniz {

// The sentences in which a constant evaluation is refused. At run time the result is 0/0.
inline void rational_number_needs_more_than_64_bits() {}
inline void rational_number_needs_a_nonzero_denominator() {}
inline void rational_number_divided_by_zero() {}
inline void only_a_finite_number_is_rational() {}

namespace integers = math::integers;

struct rational;

template <>
inline constexpr bool is_scalar<rational> = true;
template <>
inline constexpr bool is_exact<rational> = true;

/// Plain numbers become rational where they meet one.
template <arithmetic R>
struct common_scalar_of<rational, R> {
    using type = rational;
};
template <arithmetic L>
struct common_scalar_of<L, rational> {
    using type = rational;
};

/// It never becomes a floating-point number by itself.
template <std::floating_point T>
inline constexpr bool embeds<rational, T> = false;

/// A rational number, exactly:  numerator / denominator  in lowest terms, the denominator positive.
///
/// Integers and floating-point numbers on either side of an operator are taken for the rational
/// numbers that they are: 0.5 is 1/2, and 0.1 is not 1/10 but 3602879701896397/36028797018963968.
/// A result is right, or there is none: an operation overflows only if numerator or denominator of
/// its result, in lowest terms, do not fit into 63 bits and a sign.
///
/// Edges:   0/0 is not a number: every operation keeps it, it is unordered and unequal to itself.
///          There is no infinity: slopes like that of √x at 0 are divisions by zero, unless the
///          tangents of x are zero.
/// Cost:    one or two greatest common divisors for each operation, none for integers (Knuth, The
///          Art of Computer Programming, vol. 2, 4.5.1). Comparisons need none.
/// Refuses: in constant evaluation, an overflow, a denominator of 0, a division by 0, infinity and
///          NaN; at run time the result is 0/0.
struct rational {
    /// For reading: they are kept in lowest terms by what makes a number, not by an assignment.
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;

    /// 0
    constexpr rational() = default;

    /// n/d, reduced.
    constexpr rational(std::int64_t n, std::int64_t d) : numerator(n), denominator(d) {
        if (d != 1 || n == integers::overflow) *this = reduced(n, d);
    }

    /// n. Refuses: one that is not between −(2⁶³ − 1) and 2⁶³ − 1.
    template <std::integral T>
    constexpr rational(T n) : numerator(static_cast<std::int64_t>(n)), denominator(1) {
        if (sizeof(T) >= sizeof(std::int64_t) && !fits(n))
            *this = in_lowest_terms(integers::overflow, 1);
    }

    /// The number that x is. Refuses: one that needs more than 64 bits, such as 1e300 or 1e-30.
    template <std::floating_point T>
    constexpr rational(T x) : rational(from_floating_point(x)) {}

    /// The nearest number of type T, halves to even.
    template <std::floating_point T>
    constexpr explicit operator T() const {
        constexpr int digits =
            std::numeric_limits<T>::digits < 63 ? std::numeric_limits<T>::digits : 63;
        constexpr std::uint64_t exact = std::uint64_t{1} << digits;
        return denominator == 0 ? static_cast<T>(math::not_a_number())
               : integers::magnitude(numerator) <= exact &&
                       integers::magnitude(denominator) <= exact
                   ? static_cast<T>(numerator) / static_cast<T>(denominator)
                   : math::rounded<T>(math::whole(numerator) / math::whole(denominator));
    }

    /// n/d for n and d > 0 without a common divisor, each of which may be `integers::overflow`.
    static constexpr rational in_lowest_terms(std::int64_t n, std::int64_t d) {
        return n != integers::overflow && d != integers::overflow
                   ? rational(n, d, as_it_is{})
                   : (rational_number_needs_more_than_64_bits(), not_a_number());
    }

    /// 0/0
    static constexpr rational not_a_number() { return rational(0, 0, as_it_is{}); }

    friend constexpr rational operator+(rational x) { return x; }
    friend constexpr rational operator-(rational x) {
        return rational(-x.numerator, x.denominator, as_it_is{});
    }

    /// u/u′ + v/v′ = t/d₂ / (u′/d₁·v′/d₂)  with  d₁ = gcd(u′, v′),  t = u·v′/d₁ + v·u′/d₁  and
    /// d₂ = gcd(t, d₁)
    friend constexpr rational operator+(rational x, rational y) {
        return x.numerator == 0   ? (x.denominator == 0 ? x : y)
               : y.numerator == 0 ? (y.denominator == 0 ? y : x)
               : x.denominator == 1 && y.denominator == 1 &&
                       integers::are_small(x.numerator, y.numerator)
                   ? rational(x.numerator + y.numerator, 1, as_it_is{})
                   : sum(x, y, integers::common_divisor(x.denominator, y.denominator));
    }
    friend constexpr rational operator-(rational x, rational y) {
        return x + rational(-y.numerator, y.denominator, as_it_is{});
    }

    /// u/u′·v/v′ = (u/d₁·v/d₂) / (u′/d₂·v′/d₁)  with  d₁ = gcd(u, v′)  and  d₂ = gcd(v, u′)
    friend constexpr rational operator*(rational x, rational y) {
        return x.numerator == 0 || y.numerator == 0
                   ? rational(0, x.denominator != 0 && y.denominator != 0, as_it_is{})
               : x.denominator == 1 && y.denominator == 1 &&
                       integers::are_small(x.numerator, y.numerator)
                   ? rational(x.numerator * y.numerator, 1, as_it_is{})
                   : product(x, y, integers::common_divisor(x.numerator, y.denominator),
                             integers::common_divisor(y.numerator, x.denominator));
    }
    friend constexpr rational operator/(rational x, rational y) {
        return y.numerator > 0      ? x * rational(y.denominator, y.numerator, as_it_is{})
               : y.numerator < 0    ? x * rational(-y.denominator, -y.numerator, as_it_is{})
               : y.denominator == 0 ? y
                                    : (rational_number_divided_by_zero(), not_a_number());
    }

    constexpr rational& operator+=(rational y) { return *this = *this + y; }
    constexpr rational& operator-=(rational y) { return *this = *this - y; }
    constexpr rational& operator*=(rational y) { return *this = *this * y; }
    constexpr rational& operator/=(rational y) { return *this = *this / y; }

    friend constexpr bool operator==(rational x, rational y) {
        return x.numerator == y.numerator && x.denominator == y.denominator && x.denominator != 0;
    }
    friend constexpr std::partial_ordering operator<=>(rational x, rational y) {
        return x.denominator == 0 || y.denominator == 0
                   ? std::partial_ordering::unordered
                   : compare(x.numerator, y.denominator, y.numerator, x.denominator);
    }

    // Comparisons with a plain number are exact for all of them, those that are no rational of 64
    // bits too.
    template <std::integral C>
    friend constexpr bool operator==(rational x, C c) {
        return x.denominator == 1 && x.numerator == static_cast<std::int64_t>(c) &&
               (x.numerator < 0) == (c < C{}) && static_cast<C>(x.numerator) == c;
    }
    template <std::integral C>
    friend constexpr std::partial_ordering operator<=>(rational x, C c) {
        return x.denominator == 0 ? std::partial_ordering::unordered
               : fits(c) ? compare(x.numerator, 1, static_cast<std::int64_t>(c), x.denominator)
               : c < C{} ? std::partial_ordering::greater
                         : std::partial_ordering::less;
    }
    template <std::floating_point C>
    friend constexpr bool operator==(rational x, C c) {
        return (x <=> c) == 0;
    }
    template <std::floating_point C>
    friend constexpr std::partial_ordering operator<=>(rational x, C c) {
        return x.denominator == 0 || math::is_nan(c) ? std::partial_ordering::unordered
               : is_small_integer(c)
                   ? compare(x.numerator, 1, static_cast<std::int64_t>(c), x.denominator)
               : (x.numerator < 0) != (c < 0) ? 0 <=> c
               : math::is_infinite(c)         ? 0 <=> c
               : c < 0 ? compare(math::widened(c) * math::whole(x.denominator),
                                 math::whole(x.numerator))
                       : compare(math::whole(x.numerator),
                                 math::widened(c) * math::whole(x.denominator));
    }

private:
    struct as_it_is {};
    constexpr rational(std::int64_t n, std::int64_t d, as_it_is) : numerator(n), denominator(d) {}

    /// May n be a numerator?
    template <std::integral T>
    static constexpr bool fits(T n) {
        return static_cast<std::int64_t>(n) != integers::overflow &&
               (static_cast<std::int64_t>(n) < 0) == (n < T{}) &&
               static_cast<T>(static_cast<std::int64_t>(n)) == n;
    }

    /// n/d for any two integers
    static constexpr rational reduced(std::int64_t n, std::int64_t d) {
        if (d == 0) return rational_number_needs_a_nonzero_denominator(), not_a_number();
        std::uint64_t const a = integers::magnitude(n);
        std::uint64_t const b = integers::magnitude(d);
        std::uint64_t const divisor = integers::common_divisor(a, b);
        // 2⁶³ becomes `overflow` again.
        std::int64_t const numerator = static_cast<std::int64_t>(a / divisor);
        return in_lowest_terms(
            (n < 0) != (d < 0) && numerator != integers::overflow ? -numerator : numerator,
            static_cast<std::int64_t>(b / divisor));
    }

    template <std::floating_point T>
    static constexpr bool is_small_integer(T x) {
        constexpr T limit = static_cast<T>(std::uint64_t{1} << 63);
        return -limit < x && x < limit && x == static_cast<T>(static_cast<std::int64_t>(x));
    }

    /// i + m/2⁶² for x, where m is an integer.
    template <std::floating_point T>
    static constexpr rational from_floating_point(T x) {
        constexpr T limit = static_cast<T>(std::uint64_t{1} << 63);
        if (!math::is_finite(x)) return only_a_finite_number_is_rational(), not_a_number();
        if (!(-limit < x && x < limit)) return in_lowest_terms(integers::overflow, 1);
        std::int64_t const i = static_cast<std::int64_t>(x);
        T const rest = (x - static_cast<T>(i)) * (limit / 2);
        std::int64_t const m = static_cast<std::int64_t>(rest);
        if (rest != static_cast<T>(m)) return in_lowest_terms(integers::overflow, 1);
        int const zeros = m == 0 ? 62 : std::countr_zero(static_cast<std::uint64_t>(m));
        std::int64_t const denominator = std::int64_t{1} << (62 - zeros);
        return in_lowest_terms(integers::sum(integers::product(i, denominator), m >> zeros),
                               denominator);
    }

    /// (a·b)/(c·d) in lowest terms
    static constexpr rational quotient(std::int64_t a, std::int64_t b, std::int64_t c,
                                       std::int64_t d) {
        return integers::are_small(a, b, c, d)
                   ? rational(a * b, c * d, as_it_is{})
                   : in_lowest_terms(integers::product(a, b), integers::product(c, d));
    }

    /// x·y, given d₁ and d₂
    static constexpr rational product(rational x, rational y, std::int64_t d, std::int64_t e) {
        return quotient(x.numerator / d, y.numerator / e, x.denominator / e, y.denominator / d);
    }

    /// x + y, given d₁
    static constexpr rational sum(rational x, rational y, std::int64_t d) {
        std::int64_t const t =
            integers::are_small(x.numerator, y.numerator, x.denominator, y.denominator)
                ? x.numerator * (y.denominator / d) + y.numerator * (x.denominator / d)
                : integers::sum(integers::product(x.numerator, y.denominator / d),
                                integers::product(y.numerator, x.denominator / d));
        if (t == integers::overflow) return long_sum(x, y, d);
        std::int64_t const e = d == 1 ? 1 : integers::common_divisor(t, d);
        return quotient(t / e, 1, x.denominator / d, y.denominator / e);
    }

    /// x + y, given d₁, where t needs 128 bits: negative ones begin at 2¹²⁷.
    static constexpr rational long_sum(rational x, rational y, std::int64_t d) {
        uint128 const t = uint128(x.numerator) * uint128(y.denominator / d) +
                          uint128(y.numerator) * uint128(x.denominator / d);
        bool const negative = t >= math::fixed_one;
        uint128 const size = negative ? uint128(0) - t : t;
        uint128 const rest = size - size / uint128(d) * uint128(d);
        std::int64_t const e = integers::common_divisor(static_cast<std::int64_t>(rest), d);
        uint128 const numerator = size / uint128(e);
        if (numerator > uint128(integers::largest)) return in_lowest_terms(integers::overflow, 1);
        return quotient(
            negative ? -static_cast<std::int64_t>(numerator) : static_cast<std::int64_t>(numerator),
            1, x.denominator / d, y.denominator / e);
    }

    /// a·b <=> c·d, by 128 bits: 2¹²⁷ more, the order of signed numbers is that of unsigned ones.
    static constexpr std::partial_ordering compare(std::int64_t a, std::int64_t b, std::int64_t c,
                                                   std::int64_t d) {
        return uint128(a) * uint128(b) + math::fixed_one <=>
               uint128(c) * uint128(d) + math::fixed_one;
    }

    /// |a| <=> |b|. A product of two integers of 64 bits is exact as a wide number.
    static constexpr std::partial_ordering compare(math::wide a, math::wide b) {
        return smaller(a, b)   ? std::partial_ordering::less
               : smaller(b, a) ? std::partial_ordering::greater
                               : std::partial_ordering::equivalent;
    }
};

/// True for 0/0 alone.
constexpr bool is_nan(rational x) { return x.denominator == 0; }

}  // namespace leibniz
