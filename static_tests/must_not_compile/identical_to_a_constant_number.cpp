// error: no matching function for call to .identical
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>
#include <leibniz/verify.hpp>

inline constexpr auto circle = [](auto x) {
    return leibniz::square(leibniz::sin(x)) + leibniz::square(leibniz::cos(x));
};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::identical<double>(circle, 1.0);
#else
inline constexpr auto right = leibniz::identical<double>(circle, [](auto x) { return 1 + 0 * x; });
#endif
