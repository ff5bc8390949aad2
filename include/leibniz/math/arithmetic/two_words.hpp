// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>

namespace leibniz::math {

/// An unsigned integer of 128 bits, modulo 2¹²⁸, for compilers that have none.
struct two_words {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    constexpr two_words() = default;

    constexpr two_words(std::uint64_t high_word, std::uint64_t low_word)
        : high(high_word), low(low_word) {}

    /// A negative number wraps around, as in every unsigned type.
    constexpr two_words(std::integral auto n)
        : high(n < decltype(n){} ? ~std::uint64_t{} : std::uint64_t{}),
          low(static_cast<std::uint64_t>(n)) {}

    template <std::integral Integer>
    constexpr explicit operator Integer() const {
        return static_cast<Integer>(low);
    }

    friend constexpr auto operator<=>(two_words, two_words) = default;

    friend constexpr two_words operator~(two_words a) { return {~a.high, ~a.low}; }

    friend constexpr two_words operator&(two_words a, two_words b) {
        return {a.high & b.high, a.low & b.low};
    }

    friend constexpr two_words operator|(two_words a, two_words b) {
        return {a.high | b.high, a.low | b.low};
    }

    /// Shifts by 0 ≤ n < 128.
    friend constexpr two_words operator<<(two_words a, int n) {
        return n == 0   ? a
               : n < 64 ? two_words{a.high << n | a.low >> (64 - n), a.low << n}
                        : two_words{a.low << (n - 64), 0};
    }

    friend constexpr two_words operator>>(two_words a, int n) {
        return n == 0   ? a
               : n < 64 ? two_words{a.high >> n, a.high << (64 - n) | a.low >> n}
                        : two_words{0, a.high >> (n - 64)};
    }

    friend constexpr two_words operator+(two_words a, two_words b) {
        return {a.high + b.high + (a.low + b.low < a.low), a.low + b.low};
    }

    friend constexpr two_words operator-(two_words a, two_words b) {
        return {a.high - b.high - (a.low < b.low), a.low - b.low};
    }

    friend constexpr two_words operator*(two_words a, two_words b) {
        return two_words{a.high * b.low + a.low * b.high, 0} + full_product(a.low, b.low);
    }

    friend constexpr two_words operator/(two_words a, two_words b) {
        return b.high == 0 && b.low >> 32 == 0 ? divided_by_half_word(a, b.low)
                                               : divided_bit_by_bit(a, b);
    }

    /// The rest of a division by a word b < 2⁶³, four bits in each round.
    friend constexpr two_words operator%(two_words a, std::uint64_t b) {
        std::uint64_t rest = a.high % b;
        if (rest == 0) return {0, a.low % b};
        for (int shift = 60; shift >= 0; shift -= 4) {
            rest = (rest << 1 | (a.low >> shift >> 3 & 1)) % b,
            rest = (rest << 1 | (a.low >> shift >> 2 & 1)) % b,
            rest = (rest << 1 | (a.low >> shift >> 1 & 1)) % b,
            rest = (rest << 1 | (a.low >> shift & 1)) % b;
        }
        return {0, rest};
    }

private:
    static constexpr std::uint64_t half_word = 0xffffffff;

    /// All 128 bits of a·b, by the products of their halves.
    static constexpr two_words full_product(std::uint64_t a, std::uint64_t b) {
        return two_words{(a >> 32) * (b >> 32), (a & half_word) * (b & half_word)} +
               (two_words{0, (a >> 32) * (b & half_word)} << 32) +
               (two_words{0, (a & half_word) * (b >> 32)} << 32);
    }

    /// Long division with 32-bit digits.
    static constexpr two_words divided_by_half_word(two_words a, std::uint64_t b) {
        two_words quotient;
        std::uint64_t remainder = 0;
        for (int shift = 96; shift >= 0; shift -= 32) {
            remainder = remainder << 32 | ((a >> shift).low & half_word);
            quotient = quotient << 32 | two_words{0, remainder / b};
            remainder %= b;
        }
        return quotient;
    }

    /// Long division with bits. The remainder stays below b < 2¹²⁸; a bit that its doubling pushes
    /// out counts too.
    static constexpr two_words divided_bit_by_bit(two_words a, two_words b) {
        two_words quotient;
        two_words remainder;
        for (int shift = 127; shift >= 0; --shift) {
            bool const overflow = remainder.high >> 63 != 0;
            remainder = remainder << 1 | ((a >> shift) & two_words{0, 1});
            bool const fits = overflow || remainder >= b;
            remainder = fits ? remainder - b : remainder;
            quotient = quotient << 1 | two_words{0, fits};
        }
        return quotient;
    }
};

}  // namespace leibniz::math
