// error: a function with its own Jacobian, and that Jacobian, depend on their arguments alone: what they capture is constant
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

// The derivative by t would lack that of the function, which holds t, too.
inline constexpr auto captures = [](auto t) {
    return leibniz::function_and_jacobian{[t](auto x) { return x * t; },
                                          [t](auto) { return t; }}(2 * t);
};
inline constexpr auto takes = [](auto t) {
    return leibniz::function_and_jacobian{[](auto x, auto s) { return x * s; },
                                          [](auto x, auto s) { return leibniz::vector{s, x}; }}(
        2 * t, t);
};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative(captures, 3.0);
#else
inline constexpr auto right = leibniz::derivative(takes, 3.0);
#endif
