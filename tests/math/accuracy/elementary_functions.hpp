// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math.hpp>

#include "families.hpp"
#include "families_of_two.hpp"
#include "function.hpp"
#include "half_pi_multiples.hpp"
#include "reference.hpp"

#include <bit>
#include <cmath>
#include <concepts>
#include <limits>
#include <vector>

#include <mpfr.h>

namespace accuracy {

namespace own = leibniz::math::correctly_rounded;

inline int floor_of(mpfr_ptr y, mpfr_srcptr x, mpfr_rnd_t) { return mpfr_floor(y, x), 0; }
inline int ceil_of(mpfr_ptr y, mpfr_srcptr x, mpfr_rnd_t) { return mpfr_ceil(y, x), 0; }
inline int round_of(mpfr_ptr y, mpfr_srcptr x, mpfr_rnd_t) { return mpfr_round(y, x), 0; }
inline int trunc_of(mpfr_ptr y, mpfr_srcptr x, mpfr_rnd_t) { return mpfr_trunc(y, x), 0; }

/// √(x² + y² + z²). The sum keeps twice the bits of the root: between two sums lies no square of a
/// number that the root could be rounded to, and so cutting the sum off cannot change the root.
inline int length_in_space(mpfr_ptr length, mpfr_srcptr x, mpfr_srcptr y, mpfr_srcptr z,
                           mpfr_rnd_t rounding) {
    mpfr_prec_t const digits = 2 * mpfr_get_prec(x);
    reference squares[] = {reference(digits), reference(digits), reference(digits)};
    mpfr_sqr(squares[0], x, rounding);
    mpfr_sqr(squares[1], y, rounding);
    mpfr_sqr(squares[2], z, rounding);
    mpfr_ptr const terms[] = {squares[0], squares[1], squares[2]};
    reference sum(2 * mpfr_get_prec(length) + 2);
    bool const cut = mpfr_sum(sum, terms, 3, rounding) != 0;
    return mpfr_sqrt(length, sum, rounding) != 0 || cut ? -1 : 0;
}

/// Roots, exponentials, logarithms, powers, circular and hyperbolic functions, quotients, and the
/// rounding to integers.
template <std::floating_point T>
std::vector<function<T>> elementary_functions() {
    using limits = std::numeric_limits<T>;
    constexpr int digits = limits::digits;
    constexpr int least = limits::min_exponent - digits;
    /// eˣ is in range up to this exponent of x.
    constexpr int top = std::bit_width(unsigned{limits::max_exponent}) - 2;
    T const largest = log_of_largest<T>;
    T const smallest = log_of_smallest<T>;
    T const ln2 = T(0.693147180559945309417L);
    family<T> const half_pi = near_multiples_of_half_pi<T>();
    return {
        {"sqrt", own::sqrt, mpfr_sqrt, std::sqrt, {{-2, 2}, {}, {near_powers<T>(2)}}},
        {"cbrt", own::cbrt, mpfr_cbrt, std::cbrt, {{-2, 2}, {}, {near_powers<T>(3)}}},
        {"hypot",
         own::hypot,
         mpfr_hypot,
         {{-4, 4}, {}, {pythagorean<T>(), apart<T>(digits / 2 - 3, digits / 2 + 3)}}},
        {"hypot of three",
         own::hypot,
         length_in_space,
         {{-4, 4}, {}, {pythagorean<T>(), apart<T>(digits / 2 - 3, digits / 2 + 3)}}},
        {"exp",
         own::exp,
         mpfr_exp,
         std::exp,
         {{-40, top},
          {},
          {near(largest), near(smallest), between(smallest - 1, smallest + digits)}}},
        {"exp2",
         own::exp2,
         mpfr_exp2,
         std::exp2,
         {{-40, top},
          {},
          {near_integers<T>(top + 1), near(T(limits::max_exponent)),
           between(T(least - 2), T(least + digits))}}},
        {"expm1",
         own::expm1,
         mpfr_expm1,
         std::expm1,
         {{-40, top}, {}, {near(largest), near(-digits * ln2), between(-digits * ln2 - 4, T(-1))}}},
        {"log",
         own::log,
         mpfr_log,
         std::log,
         {{-1, 0}, {T(1)}, {near_powers_of(T(2)), near(T(1))}}},
        {"log2",
         own::log2,
         mpfr_log2,
         std::log2,
         {{-1, 0}, {T(1)}, {near_powers_of(T(2)), near(T(1))}}},
        {"log10",
         own::log10,
         mpfr_log10,
         std::log10,
         {{-1, 0}, {T(1)}, {near_powers_of(T(10)), near(T(1))}}},
        {"log1p",
         own::log1p,
         mpfr_log1p,
         std::log1p,
         {{-40, 4}, {T(-1)}, {near(T(-1)), near_powers_of(T(2))}}},
        {"pow",
         own::pow,
         mpfr_pow,
         {{-3, 10},
          {T(1)},
          {exact_powers<T>(), powers_of_nearly_one<T>(), powers_at_the_ends<T>(),
           common_powers<T>()}}},
        {"sin", own::sin, mpfr_sin, std::sin, {{-20, 20}, {}, {half_pi}}},
        {"cos", own::cos, mpfr_cos, std::cos, {{-20, 20}, {}, {half_pi}}},
        {"tan", own::tan, mpfr_tan, std::tan, {{-20, 20}, {}, {half_pi}}},
        {"asin",
         own::asin,
         mpfr_asin,
         std::asin,
         {{-10, -1}, {T(1), T(-1)}, {near(T(1)), between(T(-1), T(1))}}},
        {"acos",
         own::acos,
         mpfr_acos,
         std::acos,
         {{-10, -1}, {T(1), T(-1)}, {near(T(1)), between(T(-1), T(1))}}},
        {"atan", own::atan, mpfr_atan, std::atan, {{-10, 10}, {}, {near_powers_of(T(2))}}},
        {"atan2",
         own::atan2,
         mpfr_atan2,
         {{-10, 10},
          {},
          {of_simple_quotient<T>(), apart<T>(least - 2, least + digits + 2),
           apart<T>(-2 * digits, 2 * digits)}}},
        {"sinh",
         own::sinh,
         mpfr_sinh,
         std::sinh,
         {{-20, top}, {}, {near(largest + ln2), near(-largest - ln2)}}},
        {"cosh",
         own::cosh,
         mpfr_cosh,
         std::cosh,
         {{-40, top}, {}, {near(largest + ln2), near(-largest - ln2)}}},
        {"tanh", own::tanh, mpfr_tanh, std::tanh, {{-20, 6}, {}, {between(T(0), digits * ln2)}}},
        {"asinh", own::asinh, mpfr_asinh, std::asinh, {{-20, 20}, {}, {near_powers_of(T(2))}}},
        {"acosh",
         own::acosh,
         mpfr_acosh,
         std::acosh,
         {{0, 20}, {T(1)}, {near(T(1)), near_powers_of(T(2))}}},
        {"atanh",
         own::atanh,
         mpfr_atanh,
         std::atanh,
         {{-20, -1}, {T(1), T(-1)}, {near(T(1)), between(T(-1), T(1))}}},
        {"divide",
         own::divide,
         mpfr_div,
         {{-4, 4},
          {},
          {of_simple_quotient<T>(), apart<T>(least - 2, least + digits + 2),
           apart<T>(limits::max_exponent - 2, limits::max_exponent + 2)}}},
        {"floor", own::floor, floor_of, std::floor, {{-2, digits}, {}, {near_integers<T>(digits)}}},
        {"ceil", own::ceil, ceil_of, std::ceil, {{-2, digits}, {}, {near_integers<T>(digits)}}},
        {"round", own::round, round_of, std::round, {{-2, digits}, {}, {near_integers<T>(digits)}}},
        {"trunc", own::trunc, trunc_of, std::trunc, {{-2, digits}, {}, {near_integers<T>(digits)}}},
    };
}

}  // namespace accuracy
