// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/config.hpp>
#include <leibniz/math/arithmetic/two_words.hpp>

#include <type_traits>

namespace leibniz {

/// An unsigned integer of 128 bits: the compiler's, or two words of 64.
using uint128 = std::conditional_t<std::is_void_v<native_uint128>, math::two_words, native_uint128>;

}  // namespace leibniz
