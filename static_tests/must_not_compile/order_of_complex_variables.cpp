// error: complex numbers have no order: compare their abs, or their parts
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::derivative([](auto z) { return z < 0 ? -z : z; }, leibniz::complex{3.0, 4.0});
#else
inline constexpr auto right =
    leibniz::derivative([](auto z) { return z == 0 ? -z : z; }, leibniz::complex{3.0, 4.0});
#endif
