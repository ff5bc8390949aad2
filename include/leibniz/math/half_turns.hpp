// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/arithmetic/constants.hpp>
#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/comparison.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/promotion.hpp>
#include <leibniz/math/trigonometric.hpp>

#include <cmath>
#include <concepts>
#include <type_traits>

namespace leibniz::math {

/// |x| modulo 2, in Q127. From 2¹²⁸ on all numbers are even.
constexpr uint128 modulo_two(wide x) { return x.exponent < 128 ? fixed_point(x, 127) : uint128(0); }

/// π(a − b) for a and b in Q127.
constexpr wide angle_between(uint128 a, uint128 b) {
    return a < b ? pi * normalized(b - a, 0, true) : pi * normalized(a - b, 0, false);
}

/// `quarters`·π/2 + π(t − 1/4) for t modulo 2, in Q127: the nearest multiple of π/2 is the one
/// before πt.
constexpr reduced_angle quarter_before(uint128 t, int quarters) {
    return {quarters + static_cast<int>(t >> 126), angle_between(t << 2 >> 2, uint128(1) << 125)};
}

/// `quarters`·π/2 + π|x|, whatever the multiples of 2π. All of it is exact, but for the product
/// with π.
constexpr reduced_angle half_turns(wide x, int quarters) {
    return x.exponent < -2 ? reduced_angle{quarters, pi * magnitude(x)}
                           : quarter_before(modulo_two(x) + (uint128(1) << 125), quarters);
}

/// sin(quarters·π/2 + a + b) for |a| ≤ π/4 and a b so small that few digits of its factor count:
/// sin(a + b) = sin a + b·cos a, cos(a + b) = cos a − b·sin a.
template <std::floating_point T>
T sine_of_sum(int quarters, T a, T b) {
    return negated_if((quarters & 2) != 0, (quarters & 1) == 0 ? std::sin(a) + b * (1 - a * a / 2)
                                                               : std::cos(a) - b * a);
}

/// sin(quarters·π/2 + πr) for |r| ≤ 1/4: π and its product with r are sums of two numbers.
template <std::floating_point T>
T sine_of_quarters(int quarters, T r) {
    constexpr T high = rounded<T>(pi);
    constexpr T low = rounded<T>(pi - widened(rounded<T>(pi)));
    return sine_of_sum(quarters, r * high, std::fma(r, high, -(r * high)) + r * low);
}

/// sin(quarters·π/2 + πx) by the standard library, after an exact reduction.
template <std::floating_point T>
T sine_of_half_turns(int quarters, T x) {
    int nearest = 0;
    T const rest = std::remquo(x, T(0.5), &nearest);
    return sine_of_quarters(quarters + nearest, rest);
}

namespace correctly_rounded {

/// In both functions a zero loses its sign when +0 is added.
template <std::floating_point T>
constexpr T sinpi(T x) {
    return is_nan(x) ? x
           : is_infinite(x)
               ? T(sinpi_needs_a_finite_argument())
               : negated_if(sign_bit(x), rounded<T>(sine(half_turns(widened(x), 0))) + T(0));
}

template <std::floating_point T>
constexpr T cospi(T x) {
    return is_nan(x)        ? x
           : is_infinite(x) ? T(cospi_needs_a_finite_argument())
                            : rounded<T>(sine(half_turns(widened(x), 1))) + T(0);
}

}  // namespace correctly_rounded

/// sin πx.  Edges: it is exact at the multiples of 1/2; at ±n it is ±0. Domain: finite; in constant
/// evaluation ±∞ is refused, at run time it gives NaN.
template <arithmetic T>
constexpr promoted<T> sinpi(T x) {
    using result = promoted<T>;
    return std::is_constant_evaluated()
               ? correctly_rounded::sinpi(result(x))
               : negated_if(sign_bit(result(x)), sine_of_half_turns(0, abs(result(x))) + result(0));
}

/// cos πx.  Edges: it is exact at the multiples of 1/2; at n + 1/2 it is +0. Domain as for sinpi.
template <arithmetic T>
constexpr promoted<T> cospi(T x) {
    using result = promoted<T>;
    return std::is_constant_evaluated() ? correctly_rounded::cospi(result(x))
                                        : sine_of_half_turns(1, abs(result(x))) + result(0);
}

}  // namespace leibniz::math
