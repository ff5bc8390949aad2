// error: hvp is of a scalar function: of a vector function take the hvp of each component
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/program.hpp>

using namespace leibniz;
#ifdef MUST_NOT_COMPILE
constexpr auto f = [](auto const& v) { return vector{v[0] * v[1], v[0]}; };
#else
constexpr auto f = [](auto const& v) { return v[0] * v[1]; };
#endif
inline constexpr auto program = compiled<hvp(f), vector<double, 2>, vector<double, 2>>;
static_assert(program.operations() >= 0);
