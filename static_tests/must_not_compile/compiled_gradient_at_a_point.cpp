// error: compiled takes a function, of an operator without its point: compiled<gradient\(f\), vector<double, 3>>
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/program.hpp>

constexpr auto f = [](auto const& x) { return x[0] * x[1]; };
using point = leibniz::vector<double, 2>;
#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::compiled<leibniz::gradient(f, point{1, 2}), point>.steps();
#else
inline constexpr auto right = leibniz::compiled<leibniz::gradient(f), point>.steps();
#endif
