// error: the callable takes plain numbers only
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/program.hpp>
#include <leibniz/scalar.hpp>
#ifdef MUST_NOT_COMPILE
constexpr auto square = [](double x) { return x * x; };
#else
constexpr auto square = [](auto x) { return x * x; };
#endif
inline constexpr auto program = leibniz::compiled<square, double>;
static_assert(program.operations() >= 0);
