// error: the jacobian is of a vector function: differentiate a matrix function entry by entry
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>

inline constexpr auto rotation = [](auto c, auto s) { return leibniz::matrix{{c, -s}, {s, c}}; };

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::divergence(rotation, 0.6, 0.8);
#else
inline constexpr auto right =
    leibniz::divergence([](auto c, auto s) { return rotation(c, s).row(0); }, 0.6, 0.8);
#endif
