// error: a matrix is differentiated by a scalar only: by a vector or a matrix take its entries one by one
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

inline constexpr auto square = [](auto const& v) { return outer(v, v); };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::partial<0>(square, leibniz::vector{1.0, 2.0});
#else
inline constexpr auto right =
    leibniz::partial<0>([](auto const& v) { return square(v)(0, 1); }, leibniz::vector{1.0, 2.0});
#endif
