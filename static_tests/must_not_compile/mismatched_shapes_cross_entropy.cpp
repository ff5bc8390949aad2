// error: cross entropy needs as many logits as targets
// error: 2(UL)? == 3
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/learning.hpp>

inline constexpr auto logits = leibniz::vector{0.5, -1.0, 2.0};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::softmax_cross_entropy(leibniz::vector{0, 1}, logits);
#else
inline constexpr auto right = leibniz::softmax_cross_entropy(leibniz::vector{0, 1, 0}, logits);
#endif
