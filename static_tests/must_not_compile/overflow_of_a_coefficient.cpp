// error: rational_number_needs_more_than_64_bits
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto large = leibniz::constant<9000000000000000000>;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = simplify(large * x + large * x);
#else
inline constexpr auto right = simplify(large * x - large * x);
#endif
