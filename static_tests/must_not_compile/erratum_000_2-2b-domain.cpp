// error: log_needs_a_positive_argument
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

// z = 3 + log(2a₁) + e^{2a₃} at a₁ < 0
inline constexpr auto z = [](auto const& a) { return 3 + log(2 * a[0]) + exp(2 * a[2]); };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::gradient(z, leibniz::vector{-1, 2, 0});
#else
inline constexpr auto right = leibniz::gradient(z, leibniz::vector{1, 2, 0});
static_assert(right == leibniz::vector{1, 0, 2});
#endif
