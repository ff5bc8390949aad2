// error: a_formula_is_nested_more_than_100_deep_write_chains_as_a_plus_b_plus_c
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

inline constexpr auto x = leibniz::variable<"x">;
template <int Depth>
constexpr auto nested(auto const& e) {
    if constexpr (Depth == 0) {
        return e;
    } else {
        return sin(nested<Depth - 1>(e));
    }
}

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = derivative(nested<200>(x), x);
#else
inline constexpr auto right = derivative(nested<20>(x), x);
#endif
