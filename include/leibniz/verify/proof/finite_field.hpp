// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/modular_arithmetic.hpp>

#include <cstdint>

namespace leibniz::proofs {

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
    static constexpr number product(number a, number b) { return residues::product(a, b, P); }
    static constexpr number inverse(number a) { return a == 0 ? 0 : residues::inverse(a, P); }
    static constexpr number quotient(number a, number b) { return product(a, inverse(b)); }

    static constexpr number power(number a, number n) { return residues::power(a, n, P); }
    static constexpr bool is_square(number a) { return a == 0 || power(a, order_of_squares) == 1; }
    /// The root that is a square itself, of a square.
    static constexpr number root(number a) { return power(a, (order_of_squares + 1) / 2); }

    /// n/d for n, d > 0 of any sign of n.
    static constexpr number ratio(std::int64_t n, std::int64_t d, number m = P) {
        number const a = static_cast<number>(n < 0 ? -n : n) % m;
        number const r =
            d == 1 ? a : residues::product(a, residues::inverse(static_cast<number>(d) % m, m), m);
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
