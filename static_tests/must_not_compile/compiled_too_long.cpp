// error: this_program_is_too_long_for_the_compiler_evaluate_it_with_dual_numbers
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/program.hpp>

#ifdef MUST_NOT_COMPILE
constexpr int steps = 9000;
#else
constexpr int steps = 900;
#endif
constexpr auto many = [](auto x) {
    auto y = x;
    for (int i = 1; i < steps; ++i) y = y * x;
    return y;
};
inline constexpr auto program = leibniz::compiled<many, double>;
static_assert(program.operations() < steps);
