// error: the callable.s operator.. must be const: an operator does not change the function it differentiates
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::gradient([n = 0](auto x, auto y) mutable { return ++n * x * y; }, 2.0, 3.0);
#else
inline constexpr auto right =
    leibniz::gradient([n = 1](auto x, auto y) { return n * x * y; }, 2.0, 3.0);
#endif
