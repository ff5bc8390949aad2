// error: the derivative of a vector function is its jacobian
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/program.hpp>

using namespace leibniz;
constexpr auto f = [](auto const& v) { return vector{v[0] * v[1], v[0]}; };
#ifdef MUST_NOT_COMPILE
inline constexpr auto program = compiled<gradient(f), vector<double, 2>>;
#else
inline constexpr auto program = compiled<jacobian(f), vector<double, 2>>;
#endif
static_assert(program.operations() >= 0);
