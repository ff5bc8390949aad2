// error: a_strict_function_has_no_slope_here
// error: rules::sqrt
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

inline constexpr auto root = [](auto const& v) { return sqrt(v[0]) * v[1]; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::hessian(leibniz::strict(root), leibniz::vector{0.0, 2.0});
#else
inline constexpr auto right = leibniz::hessian(leibniz::strict(root), leibniz::vector{4.0, 2.0});
#endif
