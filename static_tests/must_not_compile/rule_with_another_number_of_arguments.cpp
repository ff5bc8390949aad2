// error: this rule takes another number of arguments
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

struct product : leibniz::rules::binary {
    static constexpr auto value(auto const& x, auto const& y) { return x * y; }
    template <std::size_t I>
    static constexpr auto slope(auto const& x, auto const& y) {
        return I == 0 ? y : x;
    }
};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::derivative([](auto x) { return leibniz::apply<product>(x); }, 2.0);
#else
inline constexpr auto right =
    leibniz::derivative([](auto x) { return leibniz::apply<product>(x, 3); }, 2.0);
#endif
