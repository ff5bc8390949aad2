// error: a struct has at most 16 fields: group them into structs or arrays
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#include <array>

template <class T>
struct weights {
#ifdef MUST_NOT_COMPILE
    T a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q;
#else
    T a;
    std::array<T, 16> others;
#endif
};
inline constexpr auto square = [](auto const& w) { return w.a * w.a; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::jacobian_blocks(square, weights<double>{});
#else
inline constexpr auto right = leibniz::jacobian_blocks(square, weights<double>{});
#endif
