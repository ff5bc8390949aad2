// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "reference.hpp"

#include <deque>

#include <mpfr.h>

namespace accuracy {

/// Bits in which truths are computed that MPFR does not have.
inline constexpr mpfr_prec_t working_precision = 320;

/// ln|Γ(x)|
inline int lgamma_of(mpfr_ptr y, mpfr_srcptr x, mpfr_rnd_t rounding) {
    int sign = 0;
    return mpfr_lgamma(y, &sign, x, rounding);
}

/// sin x / x
inline int sinc_of(mpfr_ptr y, mpfr_srcptr x, mpfr_rnd_t rounding) {
    if (mpfr_zero_p(x) != 0) {
        return mpfr_set_ui(y, 1, rounding);
    }
    if (mpfr_inf_p(x) != 0) {
        return mpfr_set_zero(y, 1), 0;
    }
    static thread_local reference sine(working_precision);
    mpfr_sin(sine, x, MPFR_RNDN);
    return mpfr_div(y, sine, x, rounding), -1;
}

/// B₂ₙ = −(−1)ⁿ·2·(2n)!·ζ(2n)/(2π)²ⁿ
inline void bernoulli_number(mpfr_ptr b, unsigned n) {
    static thread_local reference factor(working_precision);
    mpfr_zeta_ui(b, 2 * n, MPFR_RNDN);
    mpfr_fac_ui(factor, 2 * n, MPFR_RNDN);
    mpfr_mul(b, b, factor, MPFR_RNDN);
    mpfr_const_pi(factor, MPFR_RNDN);
    mpfr_mul_2ui(factor, factor, 1, MPFR_RNDN);
    mpfr_pow_ui(factor, factor, 2 * n, MPFR_RNDN);
    mpfr_div(b, b, factor, MPFR_RNDN);
    mpfr_mul_si(b, b, n % 2 == 0 ? -2 : 2, MPFR_RNDN);
}

/// B₂ … B₉₆
struct bernoulli_numbers {
    bernoulli_numbers() {
        for (unsigned n = 1; n <= 48; ++n) {
            bernoulli_number(all.emplace_back(working_precision), n);
        }
    }

    std::deque<reference> all;
};

/// ψ′(x) for x > 0, by ψ′(x) = ψ′(x + 1) + 1/x² up to 64, and there by
/// ψ′(x) ~ 1/x + 1/(2x²) + Σ B₂ₙ/x²ⁿ⁺¹ (Abramowitz and Stegun, 6.4.11), which leaves e^(−2πx).
inline void trigamma_of_positive(mpfr_ptr y, mpfr_srcptr argument) {
    static thread_local reference x(working_precision);
    static thread_local reference term(working_precision);
    static thread_local reference power(working_precision);
    static thread_local bernoulli_numbers const coefficients;
    mpfr_set(x, argument, MPFR_RNDN);
    mpfr_set_zero(y, 1);
    for (; mpfr_cmp_ui(x, 64) < 0; mpfr_add_ui(x, x, 1, MPFR_RNDN)) {
        mpfr_sqr(term, x, MPFR_RNDN);
        mpfr_ui_div(term, 1, term, MPFR_RNDN);
        mpfr_add(y, y, term, MPFR_RNDN);
    }
    mpfr_ui_div(power, 1, x, MPFR_RNDN);
    mpfr_add(y, y, power, MPFR_RNDN);
    mpfr_sqr(x, power, MPFR_RNDN);
    mpfr_div_2ui(term, x, 1, MPFR_RNDN);
    mpfr_add(y, y, term, MPFR_RNDN);
    for (reference const& b : coefficients.all) {
        mpfr_mul(power, power, x, MPFR_RNDN);
        mpfr_mul(term, power, b, MPFR_RNDN);
        mpfr_add(y, y, term, MPFR_RNDN);
    }
}

/// ψ′(x), for x < 0 by ψ′(x) = π²/sin²(πx) − ψ′(1 − x).
inline int trigamma_of(mpfr_ptr y, mpfr_srcptr x, mpfr_rnd_t rounding) {
    if (mpfr_zero_p(x) != 0 || (mpfr_integer_p(x) != 0 && mpfr_sgn(x) < 0)) {
        return mpfr_set_inf(y, 1), 0;
    }
    static thread_local reference value(working_precision);
    if (mpfr_sgn(x) > 0) {
        trigamma_of_positive(value, x);
        return mpfr_set(y, value, rounding), -1;
    }
    static thread_local reference reflected(working_precision);
    static thread_local reference sine(working_precision);
    mpfr_ui_sub(reflected, 1, x, MPFR_RNDN);
    trigamma_of_positive(value, reflected);
    mpfr_sinpi(sine, x, MPFR_RNDN);
    mpfr_const_pi(reflected, MPFR_RNDN);
    mpfr_div(sine, reflected, sine, MPFR_RNDN);
    mpfr_sqr(sine, sine, MPFR_RNDN);
    mpfr_sub(value, sine, value, MPFR_RNDN);
    return mpfr_set(y, value, rounding), -1;
}

}  // namespace accuracy
