// error: compiled takes arguments of floating-point numbers: float, double or long double
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/program.hpp>
#include <leibniz/scalar.hpp>

constexpr auto square = [](auto x) { return x * x; };
#ifdef MUST_NOT_COMPILE
inline constexpr auto program = leibniz::compiled<square, leibniz::rational>;
#else
inline constexpr auto program = leibniz::compiled<square, double>;
#endif
static_assert(program.operations() >= 0);
