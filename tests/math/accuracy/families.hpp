// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "randomness.hpp"

#include <array>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <vector>

namespace accuracy {

/// The arguments of a function of one to three.
template <std::floating_point T>
using arguments = std::array<T, 3>;

/// Random arguments of one special kind.
template <std::floating_point T>
using family = std::function<arguments<T>(randomness&)>;

/// The ends of a format, as logarithms: of the largest number and of half the smallest.
template <std::floating_point T>
T const log_of_largest = std::log(std::numeric_limits<T>::max());
template <std::floating_point T>
T const log_of_smallest = std::log(std::numeric_limits<T>::denorm_min()) - T(0.693147180559945L);

/// c and its neighbours.
template <std::floating_point T>
family<T> near(T c) {
    return [c](randomness& random) { return arguments<T>{random.neighbour(c)}; };
}

/// Numbers uniform between two bounds.
template <std::floating_point T>
family<T> between(T low, T high) {
    return [low, high](randomness& random) {
        return arguments<T>{low + (high - low) * (random.with_exponent<T>(0, 0) / 4 + T(0.5))};
    };
}

/// Integers, halves and quarters, and their neighbours.
template <std::floating_point T>
family<T> near_integers(int bits) {
    return [bits](randomness& random) {
        T const n = random.of_either_sign(random.integer<T>(1, bits));
        return arguments<T>{random.nearly(std::ldexp(n, random.between(-2, 0)))};
    };
}

/// nᵏ·2^(k·j) with n so small that the power is exact, and its neighbours: the root is n·2ʲ.
template <std::floating_point T>
family<T> near_powers(int k) {
    return [k](randomness& random) {
        using limits = std::numeric_limits<T>;
        T const n = random.integer<T>(1, limits::digits / k);
        int const scale = random.between(limits::min_exponent - limits::digits,
                                         limits::max_exponent - limits::digits);
        return arguments<T>{random.nearly(std::ldexp(k == 2 ? n * n : n * n * n, scale / k * k))};
    };
}

/// bⁿ for the integers n that do not overflow, and its neighbours.
template <std::floating_point T>
family<T> near_powers_of(T base) {
    return [base](randomness& random) {
        int const most = static_cast<int>(log_of_largest<T> / std::log(base));
        return arguments<T>{
            random.nearly(std::pow(base, static_cast<T>(random.between(-most, most))))};
    };
}

/// Subnormal numbers, the smallest and the largest of the normal ones, and zeros.
template <std::floating_point T>
T at_the_ends_of_the_format(randomness& random) {
    using limits = std::numeric_limits<T>;
    if (random.coin()) {
        return random.of_either_sign(std::ldexp(random.integer<T>(1, limits::digits - 1),
                                                limits::min_exponent - limits::digits));
    }
    std::vector<T> const ends{T(0), limits::min(), limits::max()};
    return random.of_either_sign(random.neighbour(random.among(ends)));
}

/// Near-ties: near 0 numbers of few bits, near the anchors c the numbers c ± k·2⁻ⁿ with a small k
/// and all n from a third of the precision to a little more than the whole, for there Taylor's
/// series soon ends beside a tie. Every power of two near 1 is an anchor, too: there the kernels
/// branch.
template <std::floating_point T>
T near_tie(randomness& random, std::vector<T> const& anchors) {
    constexpr int digits = std::numeric_limits<T>::digits;
    if (random.between(0, 2) == 0) {
        int const bits = random.between(1, digits);
        T const n = random.of_either_sign(random.integer<T>(bits));
        return std::ldexp(n, -random.between(bits, random.coin() ? digits : 3 * digits));
    }
    T const power =
        random.of_either_sign(std::ldexp(T(1), random.coin() ? 0 : random.between(-8, 8)));
    T const c = anchors.empty() || random.coin() ? power : random.among(anchors);
    T const k = random.of_either_sign(random.integer<T>(1, 12));
    return c + std::ldexp(k, std::ilogb(c) - random.between(digits / 3, digits + 8));
}

}  // namespace accuracy
