// error: the gradient is of a scalar function: the derivative of a vector function is its jacobian
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>
#include <leibniz/program/sparse_jacobian.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto products = [](auto const& x) { return leibniz::vector{x[0] * x[1], x[1]}; };
inline constexpr auto product = [](auto const& x) { return x[0] * x[1]; };
inline constexpr leibniz::vector sample{1, 2};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::sparse_hessian<products, sample>(sample);
#else
inline constexpr auto right = leibniz::sparse_hessian<product, sample>(sample);
#endif
