// error: a_branch_cannot_be_recorded_write_it_with_select_or_differentiate_with_dual_numbers
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/program.hpp>
#include <leibniz/scalar.hpp>

constexpr auto bent = [](auto const& x) {
    auto y = x;
#ifdef MUST_NOT_COMPILE
    if (x * x > 2) y = 2 * x;
#else
    y = leibniz::select(x * x > 2, 2 * x, y);
#endif
    return y;
};
static_assert(leibniz::compiled<bent, double>.operations() >= 0);
