// error: the_lower_end_of_an_interval_is_not_above_its_upper_end
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>
#ifdef MUST_NOT_COMPILE
inline constexpr leibniz::interval wrong{2.0, 1.0};
#else
inline constexpr leibniz::interval right{1.0, 2.0};
#endif
