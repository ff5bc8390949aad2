// error: an index is an integer: nothing can be differentiated by it
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

// ∂/∂k xₖ² for ∂/∂xₖ xₖ²
inline constexpr auto x = leibniz::vector{1, 2, 3};
inline constexpr int k = 1;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative([](auto j) { return x[j] * x[j]; }, k);
#else
inline constexpr auto right = leibniz::gradient([](auto const& t) { return t[k] * t[k]; }, x);
static_assert(right == leibniz::vector{0, 2 * x[k], 0});
#endif
