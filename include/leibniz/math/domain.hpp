// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstdint>

namespace leibniz::math {

/// The sentences in which a constant evaluation is refused, where a function of numbers has no
/// number as its value. At run time the value is NaN.

inline double not_a_number() { return std::bit_cast<double>(std::uint64_t{0x7ff8000000000000}); }

inline double sqrt_needs_a_non_negative_argument() { return not_a_number(); }
inline double log_needs_a_positive_argument() { return not_a_number(); }
inline double log2_needs_a_positive_argument() { return not_a_number(); }
inline double log10_needs_a_positive_argument() { return not_a_number(); }
inline double log1p_needs_an_argument_above_minus_one() { return not_a_number(); }
inline double pow_of_a_negative_base_needs_an_integer_exponent() { return not_a_number(); }
inline double sin_needs_a_finite_argument() { return not_a_number(); }
inline double cos_needs_a_finite_argument() { return not_a_number(); }
inline double tan_needs_a_finite_argument() { return not_a_number(); }
inline double asin_needs_an_argument_between_minus_one_and_one() { return not_a_number(); }
inline double acos_needs_an_argument_between_minus_one_and_one() { return not_a_number(); }
inline double acosh_needs_an_argument_of_at_least_one() { return not_a_number(); }
inline double atanh_needs_an_argument_between_minus_one_and_one() { return not_a_number(); }
inline double tgamma_is_undefined_at_negative_integers() { return not_a_number(); }
inline double digamma_is_undefined_at_negative_integers() { return not_a_number(); }
inline double polygamma_is_undefined_at_minus_infinity() { return not_a_number(); }
inline double polygamma_needs_an_order_from_0_to_65535() { return not_a_number(); }
inline double polygamma_of_even_order_is_undefined_at_negative_integers() { return not_a_number(); }
inline double zero_divided_by_zero() { return not_a_number(); }
inline double infinity_divided_by_infinity() { return not_a_number(); }
inline double infinity_times_zero() { return not_a_number(); }
inline double infinity_minus_infinity() { return not_a_number(); }
inline double fmod_needs_a_finite_dividend() { return not_a_number(); }
inline double fmod_needs_a_divisor_other_than_zero() { return not_a_number(); }
inline double clamp_needs_low_not_above_high() { return not_a_number(); }
inline double sinpi_needs_a_finite_argument() { return not_a_number(); }
inline double cospi_needs_a_finite_argument() { return not_a_number(); }

}  // namespace leibniz::math
