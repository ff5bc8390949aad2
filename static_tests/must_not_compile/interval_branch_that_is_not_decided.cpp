// error: this_branch_is_not_decided_on_the_whole_interval_write_it_with_select
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>
constexpr leibniz::interval around_zero{-1, 2};
#ifdef MUST_NOT_COMPILE
constexpr auto bent = [](auto x) { return x < 0 ? -x : x; };
inline constexpr auto wrong = bent(around_zero);
#else
constexpr auto bent = [](auto x) { return leibniz::select(x < 0, -x, x); };
inline constexpr auto right = bent(around_zero);
static_assert(encloses(right, leibniz::interval{0, 2}));
#endif
