// error: partial<I, J, ...> counts the arguments from 0: each index must be smaller than their number
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto scaled = [](auto const& v, auto y) { return v[0] * v[1] * y * y; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::partial<0, 5>(scaled, leibniz::vector{1.0, 2.0}, 3.0);
#else
inline constexpr auto right = leibniz::partial<1, 1>(scaled, leibniz::vector{1.0, 2.0}, 3.0);
#endif
