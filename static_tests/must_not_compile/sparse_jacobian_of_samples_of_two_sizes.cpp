// error: the samples of a sparsity are points of one type
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>
#include <leibniz/program/sparse_jacobian.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto products = [](auto const& x) { return leibniz::vector{x[0] * x[1], x[1]}; };
inline constexpr leibniz::vector sample{1, 2, 3};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::sparse_jacobian<products, sample, leibniz::vector{1, 2}>(sample);
#else
inline constexpr auto right =
    leibniz::sparse_jacobian<products, sample, leibniz::vector{1, 2, 4}>(sample);
#endif
