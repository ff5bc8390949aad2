// error: symmetric_tensor_index_out_of_range
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear.hpp>

inline constexpr leibniz::symmetric_tensor<double, 2> t{};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = t(0, 2, 1);
#else
inline constexpr auto right = t(0, 1, 1);
#endif
