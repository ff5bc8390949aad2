// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/math/arithmetic/wide.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/math/comparison.hpp>
#include <leibniz/math/digamma.hpp>
#include <leibniz/math/domain.hpp>
#include <leibniz/math/promotion.hpp>
#include <leibniz/math/trigamma.hpp>
#include <leibniz/math/zeta.hpp>

#include <concepts>

namespace leibniz::math {

/// n!
constexpr wide factorial(int n) {
    wide product = one;
    for (; n > 1; --n) {
        product = product * whole(n);
    }
    return product;
}

/// ψ⁽ⁿ⁾(x) = (−1)ⁿ⁺¹·n!·ζ(n + 1, x) for n ≥ 1
constexpr wide polygamma(int n, wide x) {
    return negated_if(n % 2 == 0,
                      factorial(n) * (x.negative ? zeta_of_negative(n + 1, -x, truncated(x) - x)
                                                 : zeta(n + 1, x)));
}

namespace correctly_rounded {

template <std::floating_point T>
constexpr T polygamma_of_odd_order(int n, T x) {
    return is_nan(x)        ? x
           : is_infinite(x) ? (x > 0 ? T(0) : T(polygamma_is_undefined_at_minus_infinity()))
           : x <= 0 && is_whole(widened(x)) ? infinity<T>
                                            : rounded<T>(math::polygamma(n, widened(x)));
}

template <std::floating_point T>
constexpr T polygamma_of_even_order(int n, T x) {
    return is_nan(x)        ? x
           : x == 0         ? -copysign(infinity<T>, x)
           : is_infinite(x) ? (x > 0 ? -T(0) : T(polygamma_is_undefined_at_minus_infinity()))
           : x < 0 && is_whole(widened(x))
               ? T(polygamma_of_even_order_is_undefined_at_negative_integers())
               : rounded<T>(math::polygamma(n, widened(x)));
}

template <std::floating_point T>
constexpr T polygamma(int n, T x) {
    return n < 0 || n > 65535 ? T(polygamma_needs_an_order_from_0_to_65535())
           : n == 0           ? digamma(x)
           : n == 1           ? trigamma(x)
           : n % 2 == 1       ? polygamma_of_odd_order(n, x)
                              : polygamma_of_even_order(n, x);
}

}  // namespace correctly_rounded

/// ψ⁽ⁿ⁾(x), the derivative of order n of digamma.  Edges: ±∞ at 0; for odd n ∞ at the negative
/// integers, too; ±0 at ∞.  Domain: 0 ≤ n < 2¹⁶; not −∞, nor for even n a negative integer; in
/// constant evaluation these are refused, at run time they give NaN.  Cost: grows with n, from
/// 0.3 µs for n = 2 at run time; n in the ten thousands takes more steps than clang allows.
template <arithmetic T>
constexpr promoted<T> polygamma(int n, T x) {
    return correctly_rounded::polygamma(n, promoted<T>(x));
}

}  // namespace leibniz::math
