// error: rational_number_divided_by_zero
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

// (xⁿ)′ = n·xⁿ⁻¹ at x = 0 for n = 0
inline constexpr int n = 0;
inline constexpr leibniz::rational x = 0;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = n * pow(x, n - 1);
#else
inline constexpr auto right = leibniz::derivative([](auto t) { return pow(t, n); }, x);
static_assert(right == 0);
#endif
