// error: this formula is too large when written out, where nothing is shared
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto x = leibniz::variable<"x">;
template <int Times>
constexpr auto grown(auto const& e) {
    if constexpr (Times == 0) {
        return e;
    } else {
        return grown<Times - 1>(e * sin(e) + e);
    }
}

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = derivative(grown<9>(x), x);
#else
inline constexpr auto right = derivative(grown<4>(x), x);
#endif
