// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/comparison.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/promotion.hpp>

#include <cmath>
#include <concepts>
#include <limits>

namespace leibniz::math {

/// A sum of which something is lost below the last bit is rounded to odd: that bit is set. So it is
/// on the right side of all numbers with fewer bits, and of the middles between them, and may be
/// rounded again (Boldo and Melquiond, Emulation of FMA and correctly rounded sums: proved
/// algorithms using rounding to odd, 2008).

/// a with the mantissa `sum`, to which something not above a's mantissa has been added modulo 2¹²⁸.
constexpr wide carried_to_odd(wide a, uint128 sum, bool lost) {
    return sum < a.mantissa ? wide{sum >> 1 | fixed_one | (sum & uint128(1)) | uint128(lost),
                                   a.exponent + 1, a.negative}
                            : wide{sum | uint128(lost), a.exponent, a.negative};
}

/// a with the mantissa `rest`, which has so many leading zeros and a lost bit below. Several zeros
/// are there only if b was shifted by a single bit, and then it is this one.
constexpr wide cancelled_to_odd(wide a, uint128 rest, int zeros, bool lost) {
    return {rest << zeros | uint128(lost) << (zeros > 1 ? zeros - 1 : 0), a.exponent - zeros,
            a.negative};
}

/// a with the mantissa `rest`, from which something has been taken away.
constexpr wide difference_to_odd(wide a, uint128 rest, bool lost) {
    return rest == uint128(0) ? wide{} : cancelled_to_odd(a, rest, leading_zeros(rest), lost);
}

/// a + b rounded to odd, for |a| ≥ |b| and exponents that differ by n.
constexpr wide sum_to_odd(wide a, wide b, int n, bool lost) {
    return a.negative == b.negative
               ? carried_to_odd(a, a.mantissa + shifted_down(b.mantissa, n), lost)
               : difference_to_odd(a, a.mantissa - shifted_down(b.mantissa, n) - uint128(lost),
                                   lost);
}

/// a + b rounded to odd, for a, b ≠ 0. The mantissa of one of them has 64 bits, that of the other
/// one is a product of such.
constexpr wide sum_to_odd(wide a, wide b) {
    return smaller(a, b)
               ? sum_to_odd(b, a)
               : sum_to_odd(a, b, a.exponent - b.exponent, last_bit(b) < a.exponent - 127);
}

/// x·y + z where x or y is infinite, and z is no NaN.
template <std::floating_point T>
constexpr T infinite_product_and_sum(T x, T y, T z) {
    return x == 0 || y == 0 ? T(infinity_times_zero())
           : is_infinite(z) && (z < 0) != ((x < 0) != (y < 0))
               ? T(infinity_minus_infinity())
               : negated_if((x < 0) != (y < 0), infinity<T>);
}

/// x·y + z where any of them may be 0, infinite or NaN.
template <std::floating_point T>
constexpr T extreme_product_and_sum(T x, T y, T z) {
    return is_nan(x)                          ? x
           : is_nan(y)                        ? y
           : is_nan(z)                        ? z
           : is_infinite(x) || is_infinite(y) ? infinite_product_and_sum(x, y, z)
           : is_infinite(z)                   ? z
           : x == 0 || y == 0                 ? x * y + z
                                              : rounded<T>(widened(x) * widened(y));
}

namespace correctly_rounded {

template <std::floating_point T>
constexpr T fma(T x, T y, T z) {
    static_assert(std::numeric_limits<T>::digits <= 64);
    return is_within(x, std::numeric_limits<T>::max()) &&
                   is_within(y, std::numeric_limits<T>::max()) &&
                   is_within(z, std::numeric_limits<T>::max()) && x != 0 && y != 0 && z != 0
               ? rounded<T>(sum_to_odd(widened(x) * widened(y), widened(z)))
               : extreme_product_and_sum(x, y, z);
}

}  // namespace correctly_rounded

/// x·y + z, rounded once.  Edges: what cancels leaves +0.  Domain: ∞·0 and ∞ − ∞ are refused in
/// constant evaluation, at run time they give NaN.
template <arithmetic T, arithmetic U, arithmetic V>
constexpr promoted<T, U, V> fma(T x, U y, V z) {
    using result = promoted<T, U, V>;
    return LEIBNIZ_LACKS(std::fma(result(x), result(y), result(z)))
               ? correctly_rounded::fma(result(x), result(y), result(z))
               : std::fma(result(x), result(y), result(z));
}

}  // namespace leibniz::math
