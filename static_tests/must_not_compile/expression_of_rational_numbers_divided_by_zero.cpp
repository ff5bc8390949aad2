// error: rational_number_divided_by_zero
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = (x / y)(x = leibniz::rational{1}, y = leibniz::rational{0});
#else
inline constexpr auto right = (x / y)(x = leibniz::rational{1}, y = leibniz::rational{2});
#endif
