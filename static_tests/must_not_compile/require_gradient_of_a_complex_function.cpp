// error: derivatives are compared in real or in rational numbers
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify.hpp>

inline constexpr auto f = [](auto const& z) { return z[0] * z[0]; };
inline constexpr auto gradient_of_f = [](auto const& z) { return leibniz::vector{2 * z[0]}; };

#ifdef MUST_NOT_COMPILE
inline constexpr bool wrong =
    leibniz::require_gradient(f, gradient_of_f, leibniz::vector{leibniz::complex{1.0, 2.0}});
#else
inline constexpr bool right = leibniz::require_gradient(f, gradient_of_f, leibniz::vector{1.0});
#endif
