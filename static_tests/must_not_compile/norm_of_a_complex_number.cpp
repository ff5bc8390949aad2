// error: the norm of a complex number has two meanings: write norm_squared\(z\) for what std::norm is, or abs\(z\)
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = norm(leibniz::complex{3.0, 4.0});
#else
inline constexpr auto right = norm_squared(leibniz::complex{3.0, 4.0});
#endif
