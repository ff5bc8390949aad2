// error: a condition of expressions is no bool, for their variables have no values yet: write select
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto sign_by_if = [](auto a) {
    if (a < 0) return -1.0;
    return 1.0;
};
inline constexpr auto sign_by_select = [](auto a) { return select(a < 0, -1.0, 1.0); };
inline constexpr auto x = leibniz::variable<"x">;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = sign_by_if(x);
#else
inline constexpr auto right = sign_by_select(x);
#endif
