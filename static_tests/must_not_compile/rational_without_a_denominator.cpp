// error: rational_number_needs_a_nonzero_denominator
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr leibniz::rational wrong{1, 0};
#else
inline constexpr leibniz::rational right{0, 1};
#endif
