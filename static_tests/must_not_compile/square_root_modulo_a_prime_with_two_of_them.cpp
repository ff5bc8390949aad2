// error: of the two square roots modulo this prime none is distinguished: take a prime of the form 4n \+ 3
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = sqrt(leibniz::modular<13>{4});
#else
inline constexpr auto right = sqrt(leibniz::modular<11>{4});
#endif
