// error: whether_the_two_sides_are_identical_is_undecided
// error: they may be equal for a reason that the method does not know
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>
#include <leibniz/verify.hpp>

inline constexpr auto factorial = [](auto x) { return leibniz::tgamma(x + 1); };

#ifdef MUST_NOT_COMPILE
inline constexpr bool wrong =
    leibniz::require_identical<double>(factorial, [](auto x) { return x * leibniz::tgamma(x); });
#else
inline constexpr bool right =
    leibniz::require_identical<double>(factorial, [](auto x) { return leibniz::tgamma(1 + x); });
#endif
