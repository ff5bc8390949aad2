// error: a matrix product needs as many columns on the left as rows on the right
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

// The 2×2 Jacobian of f₆ with two factors of the size 1×1 behind it, [∂f₁/∂t][−r·sin t].
inline constexpr auto f6 = [](auto r, auto phi) {
    return leibniz::vector{r * cos(phi), r * sin(phi)};
};
inline constexpr auto f7 = [](auto t) { return f6(2.0, t); };
inline constexpr auto J6 = leibniz::jacobian(f6, 2.0, 0.5);
inline constexpr auto J7 = leibniz::jacobian(f7, 0.5);
inline constexpr auto top = transpose(J7.row(0));

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = J6 * top * top;
#else
inline constexpr auto right = J6;
static_assert(right.column(1) == J7.column(0));
#endif
