// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cmath>
#include <concepts>
#include <limits>

#include <mpfr.h>

namespace accuracy {

/// A number of MPFR, which frees itself.
class reference {
public:
    explicit reference(mpfr_prec_t precision) { mpfr_init2(number, precision); }
    reference(reference const&) = delete;
    reference& operator=(reference const&) = delete;
    ~reference() { mpfr_clear(number); }

    operator mpfr_ptr() { return number; }
    operator mpfr_srcptr() const { return number; }

private:
    mpfr_t number;
};

inline void assign(mpfr_ptr number, float x) { mpfr_set_flt(number, x, MPFR_RNDN); }
inline void assign(mpfr_ptr number, double x) { mpfr_set_d(number, x, MPFR_RNDN); }
inline void assign(mpfr_ptr number, long double x) { mpfr_set_ld(number, x, MPFR_RNDN); }

/// The nearest T, halves to even, subnormal numbers and zeros with their signs included.
template <std::floating_point T>
T nearest(mpfr_srcptr number) {
    if constexpr (std::same_as<T, float>) {
        return mpfr_get_flt(number, MPFR_RNDN);
    } else if constexpr (std::same_as<T, double>) {
        return mpfr_get_d(number, MPFR_RNDN);
    } else {
        return mpfr_get_ld(number, MPFR_RNDN);
    }
}

/// The bits of a true value: 40 more than T has, in whole words.
template <std::floating_point T>
inline constexpr mpfr_prec_t precision = (std::numeric_limits<T>::digits + 40 + 63) / 64 * 64;

/// Rounds to odd what has been rounded toward zero: where bits have been lost, the last of those
/// left is set. A second rounding to at least two bits fewer then gives the same as one rounding of
/// the exact value would have given (Boldo and Melquiond, When double rounding is odd, 2005).
inline void round_to_odd(mpfr_ptr number, bool inexact) {
    if (inexact && mpfr_regular_p(number) != 0) {
        if (mpfr_min_prec(number) < mpfr_get_prec(number)) {
            mpfr_signbit(number) != 0 ? mpfr_nextbelow(number) : mpfr_nextabove(number);
        }
    }
}

/// The distance from x to the true value, in units in the last place of T there.
template <std::floating_point T>
double distance_in_ulps(T x, mpfr_srcptr truth) {
    if (x == nearest<T>(truth) && !std::isfinite(x)) {
        return 0;
    }
    using limits = std::numeric_limits<T>;
    mpfr_exp_t const exponent =
        mpfr_regular_p(truth) != 0
            ? std::clamp<mpfr_exp_t>(mpfr_get_exp(truth), limits::min_exponent,
                                     limits::max_exponent)
            : limits::min_exponent;
    static thread_local reference difference(64);
    static thread_local reference ours(limits::digits);
    assign(ours, x);
    mpfr_sub(difference, ours, truth, MPFR_RNDA);
    mpfr_mul_2si(difference, difference, limits::digits - exponent, MPFR_RNDA);
    return std::abs(mpfr_get_d(difference, MPFR_RNDA));
}

}  // namespace accuracy
