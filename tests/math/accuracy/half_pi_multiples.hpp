// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "families.hpp"
#include "reference.hpp"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstdint>
#include <limits>
#include <vector>

#include <mpfr.h>

namespace accuracy {

/// The numbers of T nearest to multiples of π/2, for a random exponent n: the denominators q of the
/// convergents p/q of 2ⁿ/(π/2), where |q·2ⁿ − p·π/2| is least of all (Kahan; Muller, Elementary
/// Functions, §11.3).
template <std::floating_point T>
void append_nearest_multiples(std::vector<T>& found, int n) {
    constexpr int digits = std::numeric_limits<T>::digits;
    mpfr_prec_t const bits = 2 * digits + 64 + (n < 0 ? -n : n);
    reference rest(bits);
    reference half_pi(bits);
    reference whole(bits);
    mpfr_const_pi(half_pi, MPFR_RNDN);
    mpfr_div_2ui(half_pi, half_pi, 1, MPFR_RNDN);
    mpfr_set_ui_2exp(rest, 1, n, MPFR_RNDN);
    mpfr_div(rest, rest, half_pi, MPFR_RNDN);
    long double before = 0;
    long double denominator = 1;
    mpfr_frac(rest, rest, MPFR_RNDN);
    while (denominator < std::ldexp(1.0L, digits) && mpfr_zero_p(rest) == 0) {
        found.push_back(std::ldexp(static_cast<T>(denominator), n));
        mpfr_ui_div(rest, 1, rest, MPFR_RNDN);
        mpfr_trunc(whole, rest);
        mpfr_frac(rest, rest, MPFR_RNDN);
        long double const next = mpfr_get_ld(whole, MPFR_RNDN) * denominator + before;
        before = denominator;
        denominator = next;
    }
}

/// Numbers nearest to multiples of π/2 at all scales, k·π/2 for small k, and huge numbers.
template <std::floating_point T>
family<T> near_multiples_of_half_pi() {
    static std::vector<T> const nearest = [] {
        std::vector<T> found;
        for (int i = 0; i != 64; ++i) {
            append_nearest_multiples(
                found, static_cast<int>(std::int64_t{std::numeric_limits<T>::max_exponent} * i * i /
                                        64 / 64) -
                           2 * std::numeric_limits<T>::digits);
        }
        std::erase_if(found, [](T x) { return !std::isfinite(x); });
        return found;
    }();
    return [](randomness& random) {
        if (random.coin()) {
            return arguments<T>{random.among(nearest)};
        }
        T const k = random.integer<T>(1, 16);
        return arguments<T>{
            random.coin() ? random.neighbour(k * T(1.57079632679489661923L))
                          : random.with_exponent<T>(20, std::numeric_limits<T>::max_exponent - 1)};
    };
}

}  // namespace accuracy
