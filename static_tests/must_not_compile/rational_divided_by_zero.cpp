// error: rational_number_divided_by_zero
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto hyperbola = [](auto x) { return 1 / x; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative(hyperbola, leibniz::rational{0});
#else
inline constexpr auto right = leibniz::derivative(hyperbola, leibniz::rational{1, 2});
#endif
