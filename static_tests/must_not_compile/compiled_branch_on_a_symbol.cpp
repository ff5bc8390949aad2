// error: a_branch_cannot_be_recorded_write_it_with_select_or_differentiate_with_dual_numbers
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/program.hpp>
#include <leibniz/scalar.hpp>
#ifdef MUST_NOT_COMPILE
constexpr auto bent = [](auto x) { return x < 0 ? -2 * x : x * x; };
inline constexpr auto wrong = leibniz::compiled<leibniz::derivative(bent), double>;
static_assert(wrong.operations() >= 0);
#else
constexpr auto bent = [](auto x) { return leibniz::select(x < 0, -2 * x, x * x); };
inline constexpr auto right = leibniz::compiled<leibniz::derivative(bent), double>;
static_assert(right(-1.0) == -2);
#endif
