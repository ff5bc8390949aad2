// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/classification.hpp>
#include <leibniz/scalar/jet.hpp>

#include <concepts>
#include <cstddef>

/// Zeros beside infinities: a zero tangent stays zero.
namespace leibniz {

/// Are all tangents of s zero, with theirs?
template <jet S>
constexpr bool is_constant(S const& s);

/// Zero, with all its tangents.
template <scalar S>
constexpr bool is_zero(S const& s) {
    if constexpr (jet<S>) {
        return is_constant(s) && is_zero(s.value);
    } else {
        return s == 0;
    }
}

template <jet S>
constexpr bool is_constant(S const& s) {
    for (std::size_t i = 0; i < S::parts; ++i) {
        if (!is_zero(s.part(i))) return false;
    }
    return true;
}

/// Is it zero, whatever its tangents?
template <scalar S>
constexpr bool has_value_zero(S const& s) {
    return is_zero(innermost_value(s));
}

/// Is it beyond all numbers, as 1/x of a subnormal x? Only plain floating-point numbers are asked.
template <scalar S>
constexpr bool overflows(S const& s) {
    if constexpr (std::floating_point<S>) {
        return math::is_infinite(s);
    } else {
        return false;
    }
}

/// tangent · slope for a slope that may be infinite: a zero tangent stays zero, so that 0·∞ poisons
/// nothing. With dual numbers it does so in each term of the product rule; but where a zero tangent
/// has a tangent of its own, the second derivative is ∞ − ∞ of what is known here, and stays NaN.
template <scalar S>
constexpr S steep_product(S const& tangent, S const& slope) {
    if constexpr (requires { S::times_slope(tangent, slope); }) {
        return S::times_slope(tangent, slope);
    } else {
        return is_zero(tangent) ? tangent : tangent * slope;
    }
}

/// t·s′ + t′·s, the tangent of the product of a tangent t and a slope s that may be infinite: a zero
/// t′ adds nothing; a zero t adds nothing, unless t′ is not zero.
template <scalar T>
constexpr T steep_product_rule(T const& t, T const& s, T const& t_prime, T const& s_prime) {
    return is_zero(t_prime) ? steep_product(t, s_prime)
                            : t_prime * s + t * (is_zero(t) ? s : s_prime);
}

}  // namespace leibniz
