// SPDX-License-Identifier: BSL-1.0
#pragma once

/// The only place that names a compiler, and the only one with macros. A program may define, before
/// its first header of leibniz and in all its files alike,
/// - LEIBNIZ_PORTABLE, to be built as if the compiler had no extensions;
/// - LEIBNIZ_NAN_OUTSIDE_DOMAINS, for functions of floating-point numbers that are NaN outside
///   their domains in constant evaluation too, where they are refused otherwise.

#include <bit>
#include <cstdint>
#include <type_traits>

namespace leibniz {
/// The compiler's unsigned integer of 128 bits, or void where it has none.
#if defined(__SIZEOF_INT128__) && !defined(LEIBNIZ_PORTABLE)
__extension__ typedef unsigned __int128 native_uint128;
#else
using native_uint128 = void;
#endif
}  // namespace leibniz

namespace leibniz::config {
/// The bytes of a register that holds several numbers.
#if defined(LEIBNIZ_PORTABLE)
inline constexpr unsigned register_bytes = 0;
#elif defined(__AVX512F__)
inline constexpr unsigned register_bytes = 64;
#elif defined(__AVX__)
inline constexpr unsigned register_bytes = 32;
#elif defined(__GNUC__)
inline constexpr unsigned register_bytes = 16;
#else
inline constexpr unsigned register_bytes = 0;
#endif

/// Does an error in a constant evaluation show what a function of C was called with? That of g++
/// does, where that of clang shows what all callers were called with.
#if defined(__GNUC__) && !defined(__clang__) && !defined(LEIBNIZ_PORTABLE)
inline constexpr bool errors_show_calls_of_c = true;
#else
inline constexpr bool errors_show_calls_of_c = false;
#endif

/// Numbers side by side, which one instruction adds. Where registers hold one number there are none.
template <class T, unsigned Lanes>
struct pack_of;
#if defined(__GNUC__) && !defined(LEIBNIZ_PORTABLE)
template <class T, unsigned Lanes>
struct pack_of {
    typedef T type __attribute__((vector_size(Lanes * sizeof(T))));
    typedef T unaligned
        __attribute__((vector_size(Lanes * sizeof(T)), aligned(alignof(T)), may_alias));

    static type load(T const* from) { return *reinterpret_cast<unaligned const*>(from); }
    static void store(T* to, type const& v) { *reinterpret_cast<unaligned*>(to) = v; }
    /// The lanes of two packs in a new order, those of the second counted behind the first.
    template <unsigned... Order>
    static type shuffled(type const& a, type const& b) {
        return __builtin_shufflevector(a, b, Order...);
    }
};
#endif
}  // namespace leibniz::config

namespace leibniz::math {
/// The leading zeros of a word, which is not 0. The function of the standard library takes a
/// constant evaluator five times as long.
constexpr int leading_zeros(std::uint64_t word) {
#if defined(__GNUC__) && !defined(LEIBNIZ_PORTABLE)
    return __builtin_clzll(word);
#else
    return std::countl_zero(word);
#endif
}

/// The trailing zeros of a word, which is not 0.
constexpr int trailing_zeros(std::uint64_t word) {
#if defined(__GNUC__) && !defined(LEIBNIZ_PORTABLE)
    return __builtin_ctzll(word);
#else
    return std::countr_zero(word);
#endif
}
}  // namespace leibniz::math

/// True in constant evaluation where the compiler cannot compute `call`, an expression of the
/// standard library; at run time false.
#if defined(__GNUC__) && !defined(LEIBNIZ_PORTABLE)
#define LEIBNIZ_LACKS(call) (__builtin_is_constant_evaluated() && !__builtin_constant_p(call))
#else
#define LEIBNIZ_LACKS(call) (std::is_constant_evaluated())
#endif

/// On clang, makes a function beat another of the same signature that a using directive brings in.
/// Where this macro is missing the other one wins, or both are ambiguous.
#if defined(__clang__) && !defined(LEIBNIZ_PORTABLE)
#define LEIBNIZ_PREFERRED __extension__ __attribute__((enable_if(true, "")))
#endif

/// What a function is that stands where there is no value.
#ifdef LEIBNIZ_NAN_OUTSIDE_DOMAINS
#define LEIBNIZ_REFUSED constexpr
#else
#define LEIBNIZ_REFUSED inline
#endif

/// Before a loop of few turns, whose number is a constant: write it out, so that its numbers stay in
/// registers.
#if defined(__clang__) && !defined(LEIBNIZ_PORTABLE)
#define LEIBNIZ_UNROLLED _Pragma("unroll 12")
#elif defined(__GNUC__) && !defined(LEIBNIZ_PORTABLE)
#define LEIBNIZ_UNROLLED _Pragma("GCC unroll 12")
#else
#define LEIBNIZ_UNROLLED
#endif

/// A function whose code shall stand where it is called.
#if defined(__GNUC__) && !defined(LEIBNIZ_PORTABLE)
#define LEIBNIZ_INLINED __attribute__((always_inline)) inline
#else
#define LEIBNIZ_INLINED inline
#endif

/// Between two stores: they are not to become one.
#if defined(__GNUC__) && !defined(__clang__) && !defined(LEIBNIZ_PORTABLE)
#define LEIBNIZ_KEEP_APART() __asm__ volatile("" ::: "memory")
#else
#define LEIBNIZ_KEEP_APART() static_cast<void>(0)
#endif
