// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/uint128.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>

#include <concepts>
#include <cstdint>
#include <limits>

namespace leibniz::formula {

/// digits·10^exponent, or digits·2^exponent, or no number of which the digits are known.
struct decimal {
    std::uint64_t digits = 0;
    int exponent = 0;
    int base = 0;  // 10, 2 or 0
};

/// The shortest decimal number that reads as x ≥ 0: it is nearer to x than half of the distance to
/// the next number. Those outside about 10⁻²⁰ … 10³⁷ would need more than 128 bits: the binary digits.
template <std::floating_point T>
constexpr decimal shortest_decimal(T x) {
    if (x == 0) return {0, 0, 10};
    if (!math::is_finite(x)) return {};
    constexpr int bits = std::numeric_limits<T>::digits;
    math::wide const w = math::widened(x);
    uint128 const m = w.mantissa >> (128 - bits);  // x = m·2ᵖ
    int const p = w.exponent + 1 - bits;
    uint128 const limit = uint128(1) << 123;
    uint128 scale = 1;
    decimal const binary{static_cast<std::uint64_t>(m), p, 2};
    if (p < 0) {
        if (p < -126) return binary;
        uint128 const unit = uint128(1) << -p;  // in units of 2ᵖ/10ᵏ
        for (int k = 0; m * scale < limit && scale < limit; ++k, scale = scale * uint128(10)) {
            uint128 const exact = m * scale;
            uint128 const n = (exact + unit / uint128(2)) >> -p;
            uint128 const rounded = n << -p;
            uint128 const error = rounded < exact ? exact - rounded : rounded - exact;
            if (error * uint128(2) < scale) return {static_cast<std::uint64_t>(n), -k, 10};
        }
        return binary;
    }
    if (p + bits > 123) return binary;
    uint128 const exact = m << p;
    int j = 0;
    while (scale * uint128(10) < exact && scale < limit / uint128(16)) {
        scale = scale * uint128(10);
        ++j;
    }
    for (;; --j, scale = scale / uint128(10)) {
        uint128 const n = (exact + scale / uint128(2)) / scale;
        uint128 const rounded = n * scale;
        uint128 const error = rounded < exact ? exact - rounded : rounded - exact;
        if (error * uint128(2) < (uint128(1) << p)) return {static_cast<std::uint64_t>(n), j, 10};
    }
}

}  // namespace leibniz::formula
