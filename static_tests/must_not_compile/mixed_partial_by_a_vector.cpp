// error: a mixed partial derivative is by scalars: of a function of a vector take the hessian or third_derivatives
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto product = [](auto const& v) { return v[0] * v[0] * v[1]; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::partial<0, 0>(product, leibniz::vector{1.0, 2.0});
#else
inline constexpr auto right = leibniz::hessian(product, leibniz::vector{1.0, 2.0});
#endif
