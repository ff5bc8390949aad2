// error: the callable must return a scalar, a vector, a matrix, a std::array, a std::tuple or a struct template of these
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr leibniz::vector point{1.0, 2.0};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::vjp([](auto const&) {}, point, point);
#else
inline constexpr auto right = leibniz::vjp([](auto const& x) { return x; }, point, point);
#endif
