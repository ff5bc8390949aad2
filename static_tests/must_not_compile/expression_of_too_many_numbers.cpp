// error: an expression holds at most 64 numbers by value: write a number that repeats as a variable
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto x = leibniz::variable<"x">;
template <int Count>
constexpr auto with_numbers(auto const& e) {
    if constexpr (Count == 0) {
        return e;
    } else {
        return with_numbers<Count - 1>(e) + 2.0;
    }
}

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = with_numbers<65>(x);
#else
inline constexpr auto right = with_numbers<64>(x);
#endif
