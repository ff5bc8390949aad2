// error: a symmetric tensor has at least one entry
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::symmetric_tensor<double, 0>{};
#else
inline constexpr auto right = leibniz::symmetric_tensor<double, 1>{};
#endif
