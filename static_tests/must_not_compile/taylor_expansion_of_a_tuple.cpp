// error: a Taylor expansion is of a scalar, a vector or a matrix: take that of each component
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#include <tuple>

#ifdef MUST_NOT_COMPILE
inline constexpr auto f = [](auto x) { return std::tuple{x, x * x}; };
#else
inline constexpr auto f = [](auto x) { return leibniz::vector{x, x * x}; };
#endif
inline constexpr auto p = leibniz::taylor_expansion<2>(f, 1.0);
