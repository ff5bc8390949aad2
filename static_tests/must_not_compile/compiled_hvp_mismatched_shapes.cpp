// error: hvp takes a direction of the shape of the point
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/program.hpp>

using namespace leibniz;
constexpr auto f = [](auto const& v) { return v[0] * v[0] * v[1]; };
#ifdef MUST_NOT_COMPILE
inline constexpr auto program = compiled<hvp(f), vector<double, 2>, vector<double, 3>>;
#else
inline constexpr auto program = compiled<hvp(f), vector<double, 2>, vector<double, 2>>;
#endif
static_assert(program.operations() >= 0);
