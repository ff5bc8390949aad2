// error: a constant has a denominator that is not 0
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::constant<1, 0>;
#else
inline constexpr auto right = leibniz::constant<1, 2>;
#endif
