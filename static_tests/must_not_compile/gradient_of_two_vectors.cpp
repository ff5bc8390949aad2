// error: this operator takes scalars, or one vector, matrix, array, tuple or struct: for several of these use partial<I> or jacobian_blocks
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

inline constexpr auto inner = [](auto const& a, auto const& b) { return dot(a, b); };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::gradient(inner, leibniz::vector{1.0, 2.0}, leibniz::vector{3.0, 4.0});
#else
inline constexpr auto right =
    leibniz::partial<1>(inner, leibniz::vector{1.0, 2.0}, leibniz::vector{3.0, 4.0});
#endif
