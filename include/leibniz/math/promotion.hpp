// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <concepts>
#include <type_traits>

namespace leibniz::math {

/// The built-in numbers.
template <class T>
concept arithmetic = std::integral<T> || std::floating_point<T>;

/// The type in which a function of such arguments is computed: as in <cmath>, an integer counts as
/// a double.
template <arithmetic... T>
using promoted = std::common_type_t<std::conditional_t<std::integral<T>, double, T>...>;

}  // namespace leibniz::math
