// error: zero_divided_by_zero
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = 1 / leibniz::complex{0.0, 0.0};
#else
inline constexpr auto right = 1 / leibniz::complex{0.0, 1.0};
#endif
