// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/arithmetic/uint128.hpp>

#include <cstdint>

/// Arithmetic modulo p on plain words: residues 0 ≤ a < p for 2 ≤ p < 2⁶³. Sums need no help:
/// (a + b) % p does not overflow. Written in few long statements, no braces: a constant evaluator
/// counts both.
namespace leibniz::residues {

/// a·b mod p
constexpr std::uint64_t product(std::uint64_t a, std::uint64_t b, std::uint64_t p) {
    return static_cast<std::uint64_t>(uint128(a) * b % p);
}

/// aⁿ mod p, with a⁰ = 1, by windows of 4 bits.
constexpr std::uint64_t power(std::uint64_t a, std::uint64_t n, std::uint64_t p) {
    uint128 t[16];
    t[0] = 1 % p, t[1] = a, t[2] = t[1] * a % p, t[3] = t[2] * a % p, t[4] = t[3] * a % p,
    t[5] = t[4] * a % p, t[6] = t[5] * a % p, t[7] = t[6] * a % p, t[8] = t[7] * a % p,
    t[9] = t[8] * a % p, t[10] = t[9] * a % p, t[11] = t[10] * a % p, t[12] = t[11] * a % p,
    t[13] = t[12] * a % p, t[14] = t[13] * a % p, t[15] = t[14] * a % p;
    uint128 r = t[n >> 60];
    for (int shift = 56; shift >= 0; shift -= 4)
        r = r * r % p, r = r * r % p, r = r * r % p, r = r * r % p * t[n >> shift & 15] % p;
    return static_cast<std::uint64_t>(r);
}

/// 1/a mod p, by Euclid's algorithm, two divisions in each round: x·a₀ = a and y·a₀ = b mod p.
/// Domain: no common divisor of a and p but 1.
constexpr std::uint64_t inverse(std::uint64_t a, std::uint64_t p) {
    std::uint64_t b = p;
    std::int64_t x = 1;
    std::int64_t y = 0;
    while (a != 0 && b != 0)
        y -= static_cast<std::int64_t>(b / a) * x, b %= a,
            x -= b == 0 ? 0 : static_cast<std::int64_t>(a / b) * y, a = b == 0 ? a : a % b;
    return static_cast<std::uint64_t>(a == 0 ? y : x) + ((a == 0 ? y : x) < 0 ? p : 0);
}

/// The Legendre symbol: 0 for a = 0, 1 for another square, −1 for what is no square.  Domain: p an
/// odd prime.
constexpr int legendre(std::uint64_t a, std::uint64_t p) {
    return a == 0 ? 0 : power(a, p / 2, p) == 1 ? 1 : -1;
}

/// Is a no witness against p = 2ˢ·d + 1? One of aᵈ = 1, a^(2ʳ·d) = −1 for an r < s.
constexpr bool passes_miller_rabin(std::uint64_t a, std::uint64_t p) {
    std::uint64_t d = p / 2;
    while (d % 2 == 0) d /= 2;
    std::uint64_t x = power(a, d, p);
    for (; d != p / 2 && x != 1 && x != p - 1; d *= 2) x = product(x, x, p);
    return x == p - 1 || (x == 1 && d % 2 != 0);
}

/// Is p a prime? No number of 64 bits that is none passes with all primes up to 37 (Miller 1976,
/// Rabin 1980; Sorenson and Webster, Strong pseudoprimes to twelve prime bases, 2015).
constexpr bool is_prime(std::uint64_t p) {
    constexpr std::uint64_t bases[] = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};
    for (std::uint64_t a : bases) {
        if (p < a * a) return p > 1;
        if (p % a == 0) return p == a;
    }
    for (std::uint64_t a : bases) {
        if (!passes_miller_rabin(a, p)) return false;
    }
    return true;
}

}  // namespace leibniz::residues
