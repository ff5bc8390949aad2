// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math.hpp>

#include "families.hpp"
#include "families_of_two.hpp"
#include "function.hpp"
#include "half_pi_multiples.hpp"
#include "special_truths.hpp"

#include <bit>
#include <cmath>
#include <concepts>
#include <limits>
#include <vector>

#include <mpfr.h>

namespace accuracy {

namespace own = leibniz::math::correctly_rounded;

/// sin πx in long double, reduced exactly to −½ ≤ x ≤ ½.
inline long double sine_of_half_turns(long double x) {
    long double const r = std::remainder(x, 2.0L);
    long double const folded = std::abs(r) <= 0.5L ? r : std::copysign(1 - std::abs(r), r);
    return std::sin(3.14159265358979323846264338L * folded);
}

/// The error functions and the gamma functions, sine and cosine of half turns, and arithmetic.
template <std::floating_point T>
std::vector<function<T>> special_functions() {
    using limits = std::numeric_limits<T>;
    constexpr int digits = limits::digits;
    constexpr int least = limits::min_exponent - digits;
    constexpr int top = std::bit_width(unsigned{limits::max_exponent}) - 2;
    T const largest = log_of_largest<T>;
    T const smallest = log_of_smallest<T>;
    T const ln10 = T(2.302585092994045684018L);
    /// Γ overflows beyond the first of these, underflows before the other.
    T const last_factorial = T(digits == 24   ? 35.04L
                               : digits == 53 ? 171.6243769563027L
                                              : 1755.54834290446291689L);
    T const end_of_erf = std::sqrt(digits * T(0.7L));
    T const end_of_erfc = std::sqrt(-smallest);
    family<T> const small_integers = near_integers<T>(top + 2);
    /// Next to negative roots some 65 bits are right: enough for 53, and not always for 64.
    auto const near_negative_root = [&](long double root) {
        return digits == 64 ? between(T(-10), T(-2)) : near(T(root));
    };
    return {
        {"exp10",
         own::exp10,
         mpfr_exp10,
         [](long double x) { return std::pow(10.0L, x); },
         {{-40, top - 1},
          {},
          {near(largest / ln10), near(smallest / ln10), small_integers,
           between(smallest / ln10 - 1, smallest / ln10 + digits / T(3))}}},
        {"erf",
         own::erf,
         mpfr_erf,
         std::erf,
         {{-20, 2}, {}, {between(T(0), end_of_erf), near(end_of_erf)}}},
        {"erfc",
         own::erfc,
         mpfr_erfc,
         std::erfc,
         {{-20, top / 2 + 1},
          {},
          {between(-end_of_erf, end_of_erf), between(end_of_erfc - 1, end_of_erfc + T(0.1L))}}},
        {"tgamma",
         own::tgamma,
         mpfr_gamma,
         std::tgamma,
         {{-20, top - 1},
          {T(2), T(3)},
          {small_integers, near(last_factorial), near(-last_factorial),
           between(-last_factorial - 10, T(0))}}},
        {"lgamma",
         own::lgamma,
         lgamma_of,
         std::lgamma,
         {{-20, 20},
          {T(1), T(2)},
          {small_integers, between(T(0), T(4)), between(T(-10), T(-2)),
           near_negative_root(-2.457024738220800623045L),
           near_negative_root(-2.747682646727412601214L),
           near_negative_root(-3.143580888349980058694L)}}},
        {"digamma",
         own::digamma,
         mpfr_digamma,
         nullptr,
         {{-20, 10},
          {T(1.4616321449683623412626L)},
          {small_integers, between(T(1), T(2)), near(T(1.4616321449683623412626L)),
           between(T(-10), T(0)), near_negative_root(-0.504083008264455409259L),
           near_negative_root(-1.573498473162390458778L),
           near_negative_root(-2.610720868444144650002L)}}},
        {"trigamma",
         own::trigamma,
         trigamma_of,
         nullptr,
         {{-20, 10}, {}, {small_integers, between(T(0), T(2)), between(T(-10), T(0))}}},
        {"sinpi",
         own::sinpi,
         mpfr_sinpi,
         sine_of_half_turns,
         {{-20, digits}, {}, {near_integers<T>(digits), small_integers}}},
        {"cospi",
         own::cospi,
         mpfr_cospi,
         [](long double x) { return sine_of_half_turns(0.5L - std::abs(std::remainder(x, 2.0L))); },
         {{-20, digits}, {}, {near_integers<T>(digits), small_integers}}},
        {"sinc",
         own::sinc,
         sinc_of,
         [](long double x) { return x == 0 ? 1 : std::sin(x) / x; },
         {{-20, 20}, {}, {near_multiples_of_half_pi<T>()}}},
        {"fmod",
         own::fmod,
         mpfr_fmod,
         {{-4, 20},
          {},
          {of_simple_quotient<T>(), apart<T>(0, limits::max_exponent),
           apart<T>(least, limits::max_exponent)}}},
        {"fma", own::fma, mpfr_fma, {{-10, 10}, {}, {cancelling_products<T>()}}},
    };
}

}  // namespace accuracy
