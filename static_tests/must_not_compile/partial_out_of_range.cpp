// error: partial<I> counts the arguments from 0: I must be smaller than their number
// error: 2(UL)? < 2
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto product = [](auto x, auto y) { return x * y; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::partial<2>(product, 3.0, 4.0);
#else
inline constexpr auto right = leibniz::partial<1>(product, 3.0, 4.0);
#endif
