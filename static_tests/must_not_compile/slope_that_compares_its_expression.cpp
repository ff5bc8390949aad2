// error: a_slope_that_compares_its_argument_has_no_formula_write_it_with_select
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>
#include <leibniz/scalar.hpp>

template <bool WithIf>
struct magnitude : leibniz::rules::unary {
    static constexpr char const* name = "magnitude";
    static constexpr auto value(auto const& x) { return leibniz::select(x < 0, -x, x); }
    static constexpr auto slope(auto const& x) {
        if constexpr (WithIf) {
            return x < 0 ? -1 : 1;
        } else {
            return sign(x);
        }
    }
};
inline constexpr auto x = leibniz::variable<"x">;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = derivative(leibniz::apply<magnitude<true>>(x), x);
#else
inline constexpr auto right = derivative(leibniz::apply<magnitude<false>>(x), x);
#endif
