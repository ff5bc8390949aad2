// error: a_branch_cannot_be_recorded_write_it_with_select_or_differentiate_with_dual_numbers
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>
#include <leibniz/verify.hpp>

inline constexpr auto size = [](auto x) { return leibniz::abs(x); };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::identical<double>(size, [](auto x) { return x < 0 ? -x : x; });
#else
inline constexpr auto right =
    leibniz::identical<double>(size, [](auto x) { return leibniz::select(x < 0, -x, x); });
#endif
