// error: cross entropy needs as many probabilities as targets
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/learning.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::cross_entropy(leibniz::vector{1, 0, 0}, leibniz::vector{0.5, 0.5});
#else
inline constexpr auto right =
    leibniz::cross_entropy(leibniz::vector{1, 0}, leibniz::vector{0.5, 0.5});
#endif
