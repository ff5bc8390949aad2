// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>

#include <bit>
#include <cstdint>

namespace leibniz::math {

constexpr double not_a_number() { return std::bit_cast<double>(std::uint64_t{0x7ff8000000000000}); }

/// The sentences in which a constant evaluation is refused, where a function of numbers has no
/// number as its value. At run time the value is NaN; with LEIBNIZ_NAN_OUTSIDE_DOMAINS (config.hpp)
/// it always is.

LEIBNIZ_REFUSED double sqrt_needs_a_non_negative_argument() { return not_a_number(); }
LEIBNIZ_REFUSED double log_needs_a_positive_argument() { return not_a_number(); }
LEIBNIZ_REFUSED double log2_needs_a_positive_argument() { return not_a_number(); }
LEIBNIZ_REFUSED double log10_needs_a_positive_argument() { return not_a_number(); }
LEIBNIZ_REFUSED double log1p_needs_an_argument_above_minus_one() { return not_a_number(); }
LEIBNIZ_REFUSED double pow_of_a_negative_base_needs_an_integer_exponent() { return not_a_number(); }
LEIBNIZ_REFUSED double sin_needs_a_finite_argument() { return not_a_number(); }
LEIBNIZ_REFUSED double cos_needs_a_finite_argument() { return not_a_number(); }
LEIBNIZ_REFUSED double tan_needs_a_finite_argument() { return not_a_number(); }
LEIBNIZ_REFUSED double asin_needs_an_argument_between_minus_one_and_one() { return not_a_number(); }
LEIBNIZ_REFUSED double acos_needs_an_argument_between_minus_one_and_one() { return not_a_number(); }
LEIBNIZ_REFUSED double acosh_needs_an_argument_of_at_least_one() { return not_a_number(); }
LEIBNIZ_REFUSED double atanh_needs_an_argument_between_minus_one_and_one() {
    return not_a_number();
}
LEIBNIZ_REFUSED double tgamma_is_undefined_at_negative_integers() { return not_a_number(); }
LEIBNIZ_REFUSED double digamma_is_undefined_at_negative_integers() { return not_a_number(); }
LEIBNIZ_REFUSED double polygamma_is_undefined_at_minus_infinity() { return not_a_number(); }
LEIBNIZ_REFUSED double polygamma_needs_an_order_from_0_to_65535() { return not_a_number(); }
LEIBNIZ_REFUSED double polygamma_of_even_order_is_undefined_at_negative_integers() {
    return not_a_number();
}
LEIBNIZ_REFUSED double zero_divided_by_zero() { return not_a_number(); }
LEIBNIZ_REFUSED double infinity_divided_by_infinity() { return not_a_number(); }
LEIBNIZ_REFUSED double infinity_times_zero() { return not_a_number(); }
LEIBNIZ_REFUSED double infinity_minus_infinity() { return not_a_number(); }
LEIBNIZ_REFUSED double fmod_needs_a_finite_dividend() { return not_a_number(); }
LEIBNIZ_REFUSED double fmod_needs_a_divisor_other_than_zero() { return not_a_number(); }
LEIBNIZ_REFUSED double clamp_needs_low_not_above_high() { return not_a_number(); }
LEIBNIZ_REFUSED double sinpi_needs_a_finite_argument() { return not_a_number(); }
LEIBNIZ_REFUSED double cospi_needs_a_finite_argument() { return not_a_number(); }

}  // namespace leibniz::math
