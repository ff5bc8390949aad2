// error: complex numbers have no order: compare their abs, or their parts
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

using leibniz::complex;

#ifdef MUST_NOT_COMPILE
inline constexpr bool wrong = complex{3.0, 4.0} < complex{5.0, 1.0};
#else
inline constexpr bool right = abs(complex{3.0, 4.0}) < abs(complex{5.0, 1.0});
#endif
