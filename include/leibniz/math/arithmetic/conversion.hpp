// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>

namespace leibniz::math {

static_assert(std::numeric_limits<float>::is_iec559);
static_assert(std::numeric_limits<double>::is_iec559);
static_assert(std::numeric_limits<long double>::digits <= 128);

/// The finite double of these bits, exactly.
constexpr wide widened_bits(std::uint64_t x) {
    return (x >> 52 & 0x7ff) != 0 ? wide{uint128(x << 11 | std::uint64_t{1} << 63) << 64,
                                         static_cast<int>(x >> 52 & 0x7ff) - 1023, x >> 63 != 0}
                                  : normalized(uint128(x << 12 >> 1) << 64, -1022, x >> 63 != 0);
}

/// x as a wide number, exactly. Domain: finite.
constexpr wide widened(double x) { return widened_bits(bits(x)); }

constexpr wide widened(float x) { return widened_bits(bits(static_cast<double>(x))); }

/// How many of the powers 2, 4, 16, … 2^(2ⁱ) T can hold.
template <std::floating_point T>
inline constexpr std::size_t squarings =
    std::bit_width(unsigned{std::numeric_limits<T>::max_exponent - 1});

/// base, base², base⁴, …
template <std::floating_point T, std::size_t N>
struct repeated_squares {
    T power[N];
    constexpr explicit repeated_squares(T base) : power{base} {
        for (std::size_t i = 1; i != N; ++i) {
            power[i] = power[i - 1] * power[i - 1];
        }
    }
};

template <std::floating_point T>
inline constexpr repeated_squares<T, squarings<T>> large_powers(2);

/// One power more: the subnormal numbers reach further down.
template <std::floating_point T>
inline constexpr repeated_squares<T, squarings<T> + 1> small_powers(T(0.5));

/// n·2^exponent, exactly: all powers together hold every bit of the exponent.
template <std::floating_point T, std::size_t... I, std::size_t... J>
constexpr T times_power_of_two(T n, int exponent, std::index_sequence<I...>,
                               std::index_sequence<J...>) {
    return exponent < 0 ? (((-exponent >> I & 1) != 0 ? n *= small_powers<T>.power[I] : n), ..., n)
                        : (((exponent >> J & 1) != 0 ? n *= large_powers<T>.power[J] : n), ..., n);
}

template <std::floating_point T>
constexpr T times_power_of_two(T n, int exponent) {
    return times_power_of_two(n, exponent, std::make_index_sequence<squarings<T> + 1>{},
                              std::make_index_sequence<squarings<T>>{});
}

/// 2⁶³
template <std::floating_point T>
inline constexpr T top_of_a_word = T(std::uint64_t{1} << 63);

/// 1 ≤ x < 2 in Q127
template <std::floating_point T>
constexpr uint128 mantissa(T x) {
    return join(static_cast<std::uint64_t>(x * top_of_a_word<T>),
                static_cast<std::uint64_t>(
                    (x * top_of_a_word<T> - T(static_cast<std::uint64_t>(x * top_of_a_word<T>))) *
                    2 * top_of_a_word<T>));
}

/// ±x·2^exponent for x > 0, which is scaled to 1 ≤ x < 2 by the powers of these indices, the
/// largest first.
template <std::floating_point T, std::size_t... I>
constexpr wide widened_by_scaling(T x, int exponent, bool negative, std::index_sequence<I...>) {
    return ((x >= large_powers<T>.power[I] ? (x *= small_powers<T>.power[I], exponent += 1 << I)
             : x * large_powers<T>.power[I] < 2
                 ? (x *= large_powers<T>.power[I], exponent -= 1 << I)
                 : exponent),
            ...),
           wide{mantissa(x), exponent, negative};
}

template <std::size_t... I>
std::index_sequence<(sizeof...(I) - 1 - I)...> descending(std::index_sequence<I...>);

/// The indices of all large powers.
template <std::floating_point T>
using from_the_largest = decltype(descending(std::make_index_sequence<squarings<T>>{}));

/// The bits of other formats are not to be had in constant evaluation: the exponent is found by
/// comparing and scaling, which is exact. Subnormal numbers are made normal first.
template <std::floating_point T>
constexpr wide widened(T x) {
    return x == 0 ? wide{}
           : -std::numeric_limits<T>::min() < x && x < std::numeric_limits<T>::min()
               ? widened_by_scaling((x < 0 ? -x : x) / std::numeric_limits<T>::epsilon(),
                                    1 - std::numeric_limits<T>::digits, x < 0,
                                    from_the_largest<T>{})
               : widened_by_scaling(x < 0 ? -x : x, 0, x < 0, from_the_largest<T>{});
}

/// a·2⁻ⁿ rounded to the nearest integer, halves to even, for n ≥ 1: up where the rest, in units of
/// 2⁻¹²⁸, is more than a half, or a half and the integer odd.
constexpr uint128 shifted_to_nearest(uint128 a, int n) {
    return n < 128 ? (a >> n) + uint128((a << (128 - n)) > fixed_one - ((a >> n) & uint128(1)))
                   : uint128(n == 128 && a > fixed_one);
}

/// The bits dropped when x is rounded to the format of T: all below its precision, and more where T
/// is subnormal.
template <std::floating_point T>
constexpr int excess_bits(wide x) {
    return 128 - std::numeric_limits<T>::digits +
           (x.exponent < std::numeric_limits<T>::min_exponent - 1
                ? std::numeric_limits<T>::min_exponent - 1 - x.exponent
                : 0);
}

/// ±digits·2^exponent, where rounding may have carried into a digit too many.
template <std::floating_point T>
constexpr T assembled(uint128 digits, int exponent, bool negative) {
    return exponent == std::numeric_limits<T>::max_exponent - std::numeric_limits<T>::digits &&
                   digits >> std::numeric_limits<T>::digits != uint128(0)
               ? (negative ? -infinity<T> : infinity<T>)
               : times_power_of_two(
                     (negative ? T(-1) : T(1)) *
                         (T(static_cast<std::uint64_t>(digits >> 64)) * 2 * top_of_a_word<T> +
                          T(static_cast<std::uint64_t>(digits))),
                     exponent);
}

/// The one rounding: the T nearest to x, halves to even; beyond the largest it is ∞, and small ones
/// round as subnormals do.
template <std::floating_point T>
constexpr T rounded(wide x) {
    return x.exponent >= std::numeric_limits<T>::max_exponent
               ? (x.negative ? -infinity<T> : infinity<T>)
               : assembled<T>(shifted_to_nearest(x.mantissa, excess_bits<T>(x)),
                              x.exponent - 127 + excess_bits<T>(x), x.negative);
}

/// In double the digits and the exponent are placed side by side: the leading digit, or a carry,
/// counts the exponent up.
template <>
constexpr double rounded<double>(wide x) {
    return std::bit_cast<double>(
        std::uint64_t{x.negative} << 63 |
        (x.exponent > 1023
             ? std::uint64_t{0x7ff} << 52
             : static_cast<std::uint64_t>(shifted_to_nearest(x.mantissa, excess_bits<double>(x))) +
                   (static_cast<std::uint64_t>(x.exponent < -1022 ? 0 : x.exponent + 1022) << 52)));
}

template <>
constexpr float rounded<float>(wide x) {
    return std::bit_cast<float>(
        std::uint32_t{x.negative} << 31 |
        (x.exponent > 127
             ? std::uint32_t{0xff} << 23
             : static_cast<std::uint32_t>(shifted_to_nearest(x.mantissa, excess_bits<float>(x))) +
                   (static_cast<std::uint32_t>(x.exponent < -126 ? 0 : x.exponent + 126) << 23)));
}

}  // namespace leibniz::math
