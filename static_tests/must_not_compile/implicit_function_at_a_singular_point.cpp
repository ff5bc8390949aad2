// error: solve_needs_a_nonsingular_matrix
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

// The tangent of the circle is vertical at (1, 0).
inline constexpr auto y = leibniz::implicit([](auto x, auto y) { return x * x + y * y - 1; },
                                            [](auto x) { return leibniz::sqrt(1 - x * x); });

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative(y, 1.0);
#else
inline constexpr auto right = leibniz::derivative(y, 0.5);
#endif
