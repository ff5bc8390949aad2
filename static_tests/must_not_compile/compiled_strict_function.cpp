// error: a program does not see kinks: differentiate a strict function with dual numbers
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/program.hpp>
#include <leibniz/scalar.hpp>

#ifdef MUST_NOT_COMPILE
constexpr auto f = leibniz::strict([](auto x) { return abs(x); });
#else
constexpr auto f = [](auto x) { return abs(x); };
#endif
inline constexpr auto program = leibniz::compiled<leibniz::derivative(f), double>;
static_assert(program.operations() >= 0);
