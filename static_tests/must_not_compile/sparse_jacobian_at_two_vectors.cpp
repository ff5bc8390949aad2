// error: this operator takes scalars, or one vector, matrix, array, tuple or struct
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>
#include <leibniz/program/sparse_jacobian.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto products = [](auto const& x) { return leibniz::vector{x[0] * x[1], x[1]}; };
inline constexpr leibniz::vector sample{1, 2};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::sparse_jacobian<products, sample>(sample, sample);
#else
inline constexpr auto right = leibniz::sparse_jacobian<products, sample>(sample);
#endif
