// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/uint128.hpp>
#include <leibniz/math/arithmetic/wide.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace leibniz::symbolic {

/// 0.d₁d₂d₃…·10^point
struct decimal {
    char digits[24] = {};
    int length = 0;
    int point = 0;

    constexpr void append(int digit) { digits[length++] = static_cast<char>('0' + digit); }
};

/// A natural number below 2^Bits.
template <int Bits>
class natural {
    static constexpr int capacity = Bits / 32 + 1;
    std::uint32_t limbs[capacity] = {};
    int size = 0;  // the limbs from here on are 0

public:
    /// n·2^shift
    constexpr natural(std::uint64_t n, int shift) : size(shift / 32) {
        for (uint128 rest = uint128(n) << shift % 32; rest != 0; rest = rest >> 32)
            limbs[size++] = static_cast<std::uint32_t>(static_cast<std::uint64_t>(rest));
    }

    constexpr void multiply(std::uint32_t factor) {
        std::uint64_t carry = 0;
        for (int i = 0; i < size; ++i) {
            carry += std::uint64_t{limbs[i]} * factor;
            limbs[i] = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        if (carry != 0) limbs[size++] = static_cast<std::uint32_t>(carry);
    }
    constexpr void multiply_by_power_of_ten(int exponent) {
        for (; exponent >= 9; exponent -= 9) multiply(1'000'000'000);
        for (; exponent > 0; --exponent) multiply(10);
    }

    constexpr void add(natural const& other) {
        std::uint64_t carry = 0;
        size = size < other.size ? other.size : size;
        for (int i = 0; i < size; ++i) {
            carry += std::uint64_t{limbs[i]} + other.limbs[i];
            limbs[i] = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        if (carry != 0) limbs[size++] = static_cast<std::uint32_t>(carry);
    }
    /// Domain: other ≤ this.
    constexpr void subtract(natural const& other) {
        std::uint64_t borrow = 0;
        for (int i = 0; i < size; ++i) {
            std::uint64_t const difference = std::uint64_t{limbs[i]} - other.limbs[i] - borrow;
            limbs[i] = static_cast<std::uint32_t>(difference);
            borrow = difference >> 63;
        }
        while (size > 0 && limbs[size - 1] == 0) --size;
    }

    friend constexpr bool operator<(natural const& a, natural const& b) {
        if (a.size != b.size) return a.size < b.size;
        for (int i = a.size; i-- > 0;)
            if (a.limbs[i] != b.limbs[i]) return a.limbs[i] < b.limbs[i];
        return false;
    }
};

/// The shortest decimal number that reads as x, of those the nearest to x, of two that are as near
/// the even one: digits are taken from x until they tell it from its neighbours (Steele and White,
/// How to print floating-point numbers accurately, 1990).
///
/// Domain: finite x > 0. Cost: integers of as many bits as the exponent says, multiplied by 10⁹ for
/// each nine decimal places of it.
template <std::floating_point T>
constexpr decimal shortest_decimal(T x) {
    using limits = std::numeric_limits<T>;
    constexpr int bits = limits::digits;
    constexpr int least = limits::min_exponent - bits;
    constexpr auto larger = [](int a, int b) { return a < b ? b : a; };
    using number = natural<larger(limits::max_exponent, -least) + 96>;

    math::wide const w = math::widened(x);
    int const p = larger(w.exponent + 1 - bits, least);  // x = m·2ᵖ
    auto const m = static_cast<std::uint64_t>(w.mantissa >> (127 + p - w.exponent));
    bool const is_even = m % 2 == 0;
    // Below a power of two the numbers lie twice as close.
    int const closer = m == std::uint64_t{1} << (bits - 1) && p > least;

    // x = rest/unit, and what lies between x − below/unit and x + above/unit reads as x.
    number rest(m, larger(p, 0) + 1 + closer);
    number unit(1, larger(-p, 0) + 1 + closer);
    number above(1, larger(p, 0) + closer);
    number below(1, larger(p, 0));
    auto const is_low = [&] { return is_even ? !(below < rest) : rest < below; };
    auto const is_high = [&] {
        number sum = rest;
        sum.add(above);
        return is_even ? !(sum < unit) : unit < sum;
    };
    auto const scale = [&](int power_of_ten) {
        for (number* n : {&rest, &above, &below}) n->multiply_by_power_of_ten(power_of_ten);
    };

    // The exponent, or one less: log₁₀ 2 is about 315653/2²⁰.
    decimal result;
    result.point = ((w.exponent * 315653LL - (1 << 16)) >> 20) + 1;
    unit.multiply_by_power_of_ten(result.point);
    scale(-result.point);
    if (is_high()) {
        ++result.point;
    } else {
        scale(1);
    }
    for (;; scale(1)) {
        int digit = 0;
        for (; !(rest < unit); ++digit) rest.subtract(unit);
        bool const low = is_low(), high = is_high();
        if (!low && !high) {
            result.append(digit);
            continue;
        }
        number twice = rest;
        twice.add(rest);
        bool const is_nearer_above = unit < twice || (!(twice < unit) && digit % 2 != 0);
        bool const up = low && high ? is_nearer_above : high;
        result.append(digit + up);
        return result;
    }
}

}  // namespace leibniz::symbolic
