// error: the callable cannot be called with these arguments: their count and shapes are not the ones it takes
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/program.hpp>

constexpr auto product = [](auto x, auto y) { return x * y; };
#ifdef MUST_NOT_COMPILE
inline constexpr auto program = leibniz::compiled<product, double>;
#else
inline constexpr auto program = leibniz::compiled<product, double, double>;
#endif
static_assert(program.operations() >= 0);
