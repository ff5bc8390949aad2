// error: a rule says how many arguments it has: derive it from leibniz::rules::unary, binary or ternary
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>

struct cube_in_itself {
    static constexpr auto value(auto const& x) { return x * x * x; }
    static constexpr auto slope(auto const& x) { return 3 * x * x; }
};
struct cube : leibniz::rules::unary, cube_in_itself {};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::apply<cube_in_itself>(2.0);
#else
inline constexpr auto right = leibniz::apply<cube>(2.0);
#endif
