// error: these_constants_are_too_close_to_be_compared
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/scalar.hpp>
#include <leibniz/verify.hpp>

// √4 = 2, of which enclosures say that they may be the same.
inline constexpr auto chosen = [](auto x) {
    using number = decltype(x);
#ifdef MUST_NOT_COMPILE
    return leibniz::select(leibniz::sqrt(number(4)) == number(2), x, 5);
#else
    return leibniz::select(leibniz::sqrt(number(4)) == leibniz::sqrt(number(4)), x, 5);
#endif
};
inline constexpr auto answer = leibniz::identical<double>(chosen, [](auto x) { return x; });
