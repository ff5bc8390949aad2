// error: partial<I, J, ...> counts the arguments from 0: each index must be smaller than their number
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto product = [](auto x, auto y) { return x * x * y; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::partial<0, 0, 2>(product, 1.0, 2.0);
#else
inline constexpr auto right = leibniz::partial<0, 0, 1>(product, 1.0, 2.0);
#endif
