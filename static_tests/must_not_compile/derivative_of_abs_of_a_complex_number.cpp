// error: this function is not holomorphic, or not known of complex numbers: apply it to their real and imaginary parts
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

using leibniz::complex;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative([](auto z) { return abs(z); }, complex{3.0, 4.0});
#else
inline constexpr auto right =
    leibniz::gradient([](auto x, auto y) { return abs(complex{x, y}); }, 3.0, 4.0);
#endif
