// error: the slope of a rule is a scalar
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

struct product_with_its_gradient : leibniz::rules::binary {
    static constexpr auto value(auto const& x, auto const& y) { return x * y; }
    template <std::size_t I>
    static constexpr auto slope(auto const& x, auto const& y) {
        return leibniz::vector{y, x};
    }
};
struct product : product_with_its_gradient {
    template <std::size_t I>
    static constexpr auto slope(auto const& x, auto const& y) {
        return leibniz::vector{y, x}[I];
    }
};

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::gradient(
    [](auto x, auto y) { return leibniz::apply<product_with_its_gradient>(x, y); }, 2.0, 3.0);
#else
inline constexpr auto right =
    leibniz::gradient([](auto x, auto y) { return leibniz::apply<product>(x, y); }, 2.0, 3.0);
#endif
