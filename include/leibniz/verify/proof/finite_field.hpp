// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/arithmetic/uint128.hpp>

#include <cstdint>
#include <type_traits>

namespace leibniz::proofs {

/// a·b mod m for a, b < m < 2⁶².
template <class Wide = native_uint128>
constexpr std::uint64_t modular_product(std::uint64_t a, std::uint64_t b, std::uint64_t m) {
    if constexpr (!std::is_void_v<Wide>) {
        return static_cast<std::uint64_t>(static_cast<Wide>(a) * b % m);
    } else {
        std::uint64_t r = 0;
        for (; b != 0; b /= 2) {
            r = b % 2 == 0 ? r : r + a < m ? r + a : r + a - m;
            a = 2 * a < m ? 2 * a : 2 * a - m;
        }
        return r;
    }
}

/// a⁻¹ mod m, by Euclid's algorithm; 0 for a = 0.
constexpr std::uint64_t modular_inverse(std::uint64_t a, std::uint64_t m) {
    std::int64_t r = static_cast<std::int64_t>(m), s = static_cast<std::int64_t>(a), t = 0, u = 1;
    while (s > 0) {
        std::int64_t const n = r / s, rest = r - n * s, next = t - n * u;
        r = s, s = rest, t = u, u = next;
    }
    return a == 0 ? 0 : static_cast<std::uint64_t>(t < 0 ? t + static_cast<std::int64_t>(m) : t);
}

/// The integers modulo a prime p = 2q + 1 with p + 1 = 120·r, q and r prime, of which −1 is no
/// square: its squares are a model of the positive real numbers, of which each has one n-th root
/// for every n, and its circle x² + y² = 1 one of the angles, of which each can be divided by n.
template <std::uint64_t P>
struct finite_field {
    using number = std::uint64_t;

    static constexpr number p = P, order_of_squares = (P - 1) / 2, order_of_circle = (P + 1) / 120;

    static constexpr number sum(number a, number b) { return a + b < P ? a + b : a + b - P; }
    static constexpr number difference(number a, number b) { return a < b ? a + P - b : a - b; }
    static constexpr number negation(number a) { return a == 0 ? 0 : P - a; }
    static constexpr number product(number a, number b) { return modular_product(a, b, P); }
    static constexpr number inverse(number a) { return modular_inverse(a, P); }
    static constexpr number quotient(number a, number b) { return product(a, inverse(b)); }

    /// aⁿ, four bits of n at a time. A constant evaluator counts calls, and this is what it does
    /// most: products are written out.
    template <class Wide = native_uint128>
    static constexpr number power(number a, number n) {
        number of[16] = {1, a}, r = 1;
        if constexpr (!std::is_void_v<Wide>) {
            for (int i = 2; i < 16; ++i) of[i] = static_cast<number>(Wide(of[i - 1]) * a % P);
            for (int shift = 60; shift >= 0; shift -= 4)
                r = static_cast<number>(Wide(r) * r % P), r = static_cast<number>(Wide(r) * r % P),
                r = static_cast<number>(Wide(r) * r % P), r = static_cast<number>(Wide(r) * r % P),
                r = static_cast<number>(Wide(r) * of[n >> shift & 15] % P);
        } else {
            for (int i = 2; i < 16; ++i) of[i] = product(of[i - 1], a);
            for (int shift = 60; shift >= 0; shift -= 4) {
                for (int i = 0; i < 4; ++i) r = product(r, r);
                r = product(r, of[n >> shift & 15]);
            }
        }
        return r;
    }
    static constexpr bool is_square(number a) { return a == 0 || power(a, order_of_squares) == 1; }
    /// The root that is a square itself, of a square.
    static constexpr number root(number a) { return power(a, (order_of_squares + 1) / 2); }

    /// n/d for n, d > 0 of any sign of n.
    static constexpr number ratio(std::int64_t n, std::int64_t d, number m = P) {
        number const a = static_cast<number>(n < 0 ? -n : n) % m;
        number const r =
            d == 1 ? a : modular_product(a, modular_inverse(static_cast<number>(d) % m, m), m);
        return n < 0 && r != 0 ? m - r : r;
    }
    /// The number that a double is.
    static constexpr number of(double x) {
        double size = x < 0 ? -x : x;
        int twos = 0;
        for (; size >= 0x1p62; size /= 0x1p8) twos += 8;
        for (; size != static_cast<double>(static_cast<number>(size));
             size *= size < 0x1p45 ? 0x1p16 : 2)
            twos -= size < 0x1p45 ? 16 : 1;
        number r = static_cast<number>(size) % P;
        if (twos != 0)
            r = product(
                r, power(twos < 0 ? inverse(2) : 2, static_cast<number>(twos < 0 ? -twos : twos)));
        return x < 0 ? negation(r) : r;
    }
};

/// The prime whose squares contain every prime up to 107.
inline constexpr std::uint64_t prime = 4611684755692185239;

/// A number that looks random, of two others (Steele, Lea, Flood: Fast splittable pseudorandom
/// number generators, OOPSLA 2014).
constexpr std::uint64_t scrambled(std::uint64_t seed, std::uint64_t key) {
    std::uint64_t x = seed + (key + 1) * 0x9e3779b97f4a7c15u;
    x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u, x = (x ^ x >> 27) * 0x94d049bb133111ebu;
    return x ^ x >> 31;
}

}  // namespace leibniz::proofs
