// SPDX-License-Identifier: BSL-1.0
#pragma once

/// The only place that names a compiler. Define LEIBNIZ_PORTABLE to build as if it had no extensions.

#include <type_traits>

#if defined(__SIZEOF_INT128__) && !defined(LEIBNIZ_PORTABLE)
namespace leibniz {
/// An unsigned integer of 128 bits.
__extension__ typedef unsigned __int128 uint128;
}
#else
#include <leibniz/math/two_words.hpp>
namespace leibniz {
/// An unsigned integer of 128 bits.
using uint128 = math::two_words;
}
#endif

/// True where `call`, an expression of the standard library, may stand as it is: at run time, and in those
/// constant evaluations that the compiler folds by itself.
#if defined(__GNUC__) && !defined(LEIBNIZ_PORTABLE)
#define LEIBNIZ_STANDARD_SERVES(call) (!std::is_constant_evaluated() || __builtin_constant_p(call))
#else
#define LEIBNIZ_STANDARD_SERVES(call) (!std::is_constant_evaluated())
#endif
