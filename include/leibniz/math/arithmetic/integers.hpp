// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <concepts>
#include <cstdint>
#include <limits>

/// Integers that say when 64 bits do not hold them. Written as expressions: a constant evaluator
/// counts statements.
namespace leibniz::math::integers {

inline constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

/// What stands for an integer above `largest` or below −`largest`.
inline constexpr std::int64_t overflow = std::numeric_limits<std::int64_t>::min();

/// |a|, that of `overflow` too.
constexpr std::uint64_t magnitude(std::int64_t a) {
    return a < 0 ? 0 - static_cast<std::uint64_t>(a) : static_cast<std::uint64_t>(a);
}

/// a + b
constexpr std::int64_t sum(std::int64_t a, std::int64_t b) {
    return a == overflow || b == overflow || (b < 0 ? a < -largest - b : a > largest - b) ? overflow
                                                                                          : a + b;
}

/// Are they all below 2³¹? Then no product of two overflows, nor a sum of two products.
constexpr bool are_small(std::integral auto... n) {
    return (((static_cast<std::uint64_t>(n) + (std::uint64_t{1} << 31)) | ...) >> 32) == 0;
}

/// a·b
constexpr std::int64_t product(std::int64_t a, std::int64_t b) {
    return b == 0 || (a != overflow && b != overflow &&
                      (a < 0 ? -a : a) <= largest / (b < 0 ? -b : b))
               ? a * b
               : overflow;
}

/// The greatest common divisor (Euclid, two divisions in each round); of a and 0 it is |a|.
template <std::integral T>
constexpr T common_divisor(T a, T b) {
    while (b != 0 && (a %= b) != 0) b %= a;
    return a + b < T{} ? T{} - (a + b) : a + b;
}

/// aⁿ by repeated squares
constexpr std::int64_t power(std::int64_t a, std::uint64_t n) {
    std::int64_t result = 1;
    for (; n != 0; n /= 2, a = n != 0 ? product(a, a) : a) {
        result = n % 2 != 0 ? product(result, a) : result;
    }
    return result;
}

/// ⌊√n⌋, by Newton's method from above.
constexpr std::int64_t square_root(std::int64_t n) {
    std::int64_t root = n == 0 ? 0 : std::int64_t{1} << (std::bit_width(magnitude(n)) + 1) / 2;
    std::int64_t next = 0;
    while (root != 0 && (next = (root + n / root) / 2) < root) root = next;
    return root;
}

}  // namespace leibniz::math::integers
