// error: this function is not holomorphic, or not known of complex numbers: apply it to their real and imaginary parts
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

using leibniz::complex;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = max(complex{3.0, 4.0}, complex{5.0, 0.0});
#else
inline constexpr auto right = leibniz::max(abs(complex{3.0, 4.0}), abs(complex{5.0, 0.0}));
#endif
