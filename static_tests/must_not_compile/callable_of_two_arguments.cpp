// error: the callable cannot be called with these arguments: their count and shapes are not the ones it takes
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto product = [](auto x, auto y) { return x * y; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::gradient(product, 3.0);
#else
inline constexpr auto right = leibniz::gradient(product, 3.0, 4.0);
#endif
