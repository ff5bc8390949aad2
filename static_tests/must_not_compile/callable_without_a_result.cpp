// error: the callable must return a scalar, a vector, a matrix, a std::array, a std::tuple or a struct template of these
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::derivative([](auto) { return "x squared"; }, 3.0);
#else
inline constexpr auto right = leibniz::derivative([](auto x) { return x * x; }, 3.0);
#endif
