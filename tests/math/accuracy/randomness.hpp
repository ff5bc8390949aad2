// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <random>
#include <string_view>
#include <vector>

namespace accuracy {

/// A hash of Fowler, Noll and Vo: the same everywhere.
constexpr std::uint64_t hashed(std::uint64_t hash, std::uint64_t value) {
    for (int i = 0; i != 64; i += 8) {
        hash = (hash ^ (value >> i & 0xff)) * 0x100000001b3;
    }
    return hash;
}

constexpr std::uint64_t hashed(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (char const c : text) {
        hash = hashed(hash, static_cast<unsigned char>(c));
    }
    return hash;
}

/// Random numbers that are the same on every machine, which the distributions of the standard
/// library are not.
class randomness {
public:
    explicit randomness(std::uint64_t seed) : bits(seed) {}

    /// A random integer n, lowest ≤ n ≤ highest.
    int between(int lowest, int highest) {
        return lowest + static_cast<int>(bits() % static_cast<std::uint64_t>(highest - lowest + 1));
    }

    bool coin() { return bits() >> 63 != 0; }

    /// One of these.
    template <class T>
    T const& among(std::vector<T> const& choices) {
        return choices[bits() % choices.size()];
    }

    /// A random integer of exactly so many bits, at most 64.
    template <std::floating_point T>
    T integer(int digits) {
        return static_cast<T>(bits() >> (64 - digits) | std::uint64_t{1} << (digits - 1));
    }

    /// A random integer with a random count of bits.
    template <std::floating_point T>
    T integer(int fewest_bits, int most_bits) {
        return integer<T>(between(fewest_bits, most_bits));
    }

    /// x or −x
    template <std::floating_point T>
    T of_either_sign(T x) {
        return coin() ? x : -x;
    }

    /// ±f·2ⁿ with a random fraction 1 ≤ f < 2 of all digits and a random n, lowest ≤ n ≤ highest.
    template <std::floating_point T>
    T with_exponent(int lowest, int highest) {
        constexpr int digits = std::numeric_limits<T>::digits;
        T const fraction = of_either_sign(integer<T>(digits));
        return std::ldexp(fraction, between(lowest, highest) - digits + 1);
    }

    /// Any finite number, uniform in its bits: one exponent among the others is that of the
    /// subnormal numbers.
    template <std::floating_point T>
    T any() {
        using limits = std::numeric_limits<T>;
        int const exponent = between(limits::min_exponent - 1, limits::max_exponent);
        T const fraction = exponent < limits::min_exponent
                               ? static_cast<T>(bits() >> (65 - limits::digits))
                               : integer<T>(limits::digits);
        return std::ldexp(of_either_sign(fraction),
                          std::max(exponent, limits::min_exponent) - limits::digits);
    }

    /// x, or one of the eight numbers on each side of it.
    template <std::floating_point T>
    T neighbour(T x) {
        int const steps = between(-8, 8);
        for (int i = 0; i != std::abs(steps); ++i) {
            x = std::nextafter(x, steps < 0 ? -std::numeric_limits<T>::infinity()
                                            : std::numeric_limits<T>::infinity());
        }
        return std::isfinite(x) ? x : std::numeric_limits<T>::max();
    }

    /// x in one half of the cases, a neighbour in the other.
    template <std::floating_point T>
    T nearly(T x) {
        return coin() ? x : neighbour(x);
    }

private:
    std::mt19937_64 bits;
};

}  // namespace accuracy
