// error: this rule takes another number of arguments
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>
#include <leibniz/scalar.hpp>

struct product : leibniz::rules::binary {
    static constexpr char const* name = "product";
    static constexpr auto value(auto const& x, auto const& y) { return x * y; }
    template <std::size_t I>
    static constexpr auto slope(auto const& x, auto const& y) {
        return I == 0 ? y : x;
    }
};
inline constexpr auto x = leibniz::variable<"x">;
inline constexpr auto y = leibniz::variable<"y">;

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::apply<product>(x);
#else
inline constexpr auto right = leibniz::apply<product>(x, y);
#endif
