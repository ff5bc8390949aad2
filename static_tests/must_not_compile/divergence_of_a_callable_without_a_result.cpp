// error: the callable must return a scalar, a vector, a matrix, a std::array, a std::tuple or a struct template of these
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::divergence([](auto, auto) {}, 1.0, 2.0);
#else
inline constexpr auto right =
    leibniz::divergence([](auto x, auto y) { return leibniz::vector{y, x}; }, 1.0, 2.0);
#endif
