// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "families.hpp"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <limits>
#include <vector>

namespace accuracy {

/// Two numbers whose exponents differ by n, lowest ≤ n ≤ highest.
template <std::floating_point T>
family<T> apart(int lowest, int highest) {
    return [lowest, highest](randomness& random) {
        int const n = random.between(lowest, highest);
        return arguments<T>{random.with_exponent<T>(n / 2, n / 2),
                            random.with_exponent<T>(n / 2 - n, n / 2 - n)};
    };
}

/// Two numbers whose quotient is of few bits, or next to it, and moderate or subnormal.
template <std::floating_point T>
family<T> of_simple_quotient() {
    return [](randomness& random) {
        using limits = std::numeric_limits<T>;
        T const divisor = random.integer<T>(1, limits::digits / 2);
        T const quotient = random.integer<T>(1, limits::digits / 2 + 1);
        int const scale = random.coin() ? random.between(-limits::digits, 0)
                                        : random.between(limits::min_exponent - 2 * limits::digits,
                                                         limits::min_exponent);
        return arguments<T>{random.nearly(std::ldexp(divisor * quotient, scale / 2)),
                            random.of_either_sign(std::ldexp(divisor, scale / 2 - scale))};
    };
}

/// The legs m² − n² and 2mn of right triangles, at all scales, and their neighbours: the length
/// m² + n² is exact or a tie.
template <std::floating_point T>
family<T> pythagorean() {
    return [](randomness& random) {
        using limits = std::numeric_limits<T>;
        T const m = random.integer<T>(2, limits::digits / 2 + 1);
        T const n = random.integer<T>(1, limits::digits / 2);
        int const scale = random.between(limits::min_exponent - limits::digits,
                                         limits::max_exponent - limits::digits - 2);
        return arguments<T>{random.nearly(std::ldexp((m - n) * (m + n), scale)),
                            std::ldexp(2 * m * n, scale)};
    };
}

/// x = n^(2^j), y = k/2^j: the power nᵏ is exact or a tie, where it is not too long.
template <std::floating_point T>
family<T> exact_powers() {
    return [](randomness& random) {
        constexpr int digits = std::numeric_limits<T>::digits;
        int const j = random.between(0, 4);
        int const k = random.between(1, 40);
        int const bits = std::max((digits + 1) / std::max(k, 1 << j) + 1, 2);
        T const n = random.of_either_sign(random.integer<T>(1, bits));
        T x = std::ldexp(n, random.between(-4, 4));
        for (int i = 0; i != j; ++i) {
            x *= x;
        }
        return arguments<T>{random.nearly(x), random.of_either_sign(std::ldexp(T(k), -j))};
    };
}

/// x next to 1 and y of few bits, or next to such a number: xʸ is next to 1, too.
template <std::floating_point T>
family<T> powers_of_nearly_one() {
    return [](randomness& random) {
        constexpr int digits = std::numeric_limits<T>::digits;
        T const step = random.of_either_sign(std::ldexp(random.integer<T>(1, 10), -digits));
        T const n = random.of_either_sign(random.integer<T>(1, 10));
        return arguments<T>{1 + step, random.nearly(std::ldexp(n, random.between(-12, 4)))};
    };
}

/// xʸ beside overflow, beside underflow, or subnormal.
template <std::floating_point T>
family<T> powers_at_the_ends() {
    return [](randomness& random) {
        using limits = std::numeric_limits<T>;
        T const x = std::abs(random.coin() ? random.any<T>() : random.with_exponent<T>(-3, 10));
        T const end =
            T(random.coin() ? limits::max_exponent
                            : limits::min_exponent - random.between(0, limits::digits + 1));
        T const y = end / std::log2(x);
        return arguments<T>{x, std::isfinite(y) ? random.neighbour(y) : T(1)};
    };
}

/// Bases of any kind with the exponents that programs write most.
template <std::floating_point T>
family<T> common_powers() {
    return [](randomness& random) {
        static std::vector<T> const exponents{T(0.5),  T(2),    T(3),  T(-1), T(1.5),
                                              T(-0.5), T(0.25), T(10), T(-2), T(1) / 3};
        T const x = random.coin() ? random.with_exponent<T>(-20, 20) : random.any<T>();
        return arguments<T>{x, random.among(exponents)};
    };
}

/// a·b + c where c all but cancels the product, or is next to half a unit of it.
template <std::floating_point T>
family<T> cancelling_products() {
    return [](randomness& random) {
        constexpr int digits = std::numeric_limits<T>::digits;
        T const a = random.with_exponent<T>(-20, 20);
        T const b = random.with_exponent<T>(-20, 20);
        T const c = random.neighbour(-a * b);
        return arguments<T>{
            a, b, random.coin() ? c : std::ldexp(c, random.between(-digits - 2, digits + 2))};
    };
}

}  // namespace accuracy
