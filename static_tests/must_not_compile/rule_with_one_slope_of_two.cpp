// error: a rule has a slope for numbers of every type in each of its arguments: slope.auto const& x.
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

struct product : leibniz::rules::binary {
    static constexpr auto value(auto const& x, auto const& y) { return x * y; }
    template <std::size_t I>
        requires(I == 0)
    static constexpr auto slope(auto const&, auto const& y) {
        return y;
    }
};

// A slope in an argument that does not move is not asked for.
#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong =
    leibniz::hessian([](auto x, auto y) { return leibniz::apply<product>(x, y); }, 2.0, 3.0);
#else
inline constexpr auto right =
    leibniz::hessian([](auto x) { return leibniz::apply<product>(x, 3); }, 2.0);
#endif
