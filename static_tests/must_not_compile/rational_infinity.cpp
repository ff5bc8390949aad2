// error: only_a_finite_number_is_rational
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

#include <limits>

#ifdef MUST_NOT_COMPILE
inline constexpr leibniz::rational wrong = std::numeric_limits<double>::infinity();
#else
inline constexpr leibniz::rational right = 0.5;
#endif
