// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

#include <cstddef>

// [own function]
// A function of your own is a rule, value and slope, and one line that applies it to every scalar.
struct softsign_rule : leibniz::rules::unary {
    static constexpr auto value(auto const& x) { return x / (1 + leibniz::abs(x)); }
    static constexpr auto slope(auto const& x, auto const&) {
        return 1 / ((1 + leibniz::abs(x)) * (1 + leibniz::abs(x)));
    }
};
constexpr auto softsign(leibniz::scalar auto const& x) { return leibniz::apply<softsign_rule>(x); }

static_assert(leibniz::derivative([](auto x) { return softsign(x * x); }, 1.0) == 0.5);
static_assert(leibniz::derivative<2>([](auto x) { return softsign(x); }, 1.0) == -0.25);
static_assert(leibniz::derivative([](auto x) { return softsign(x); }, leibniz::rational{-1, 2}) ==
              leibniz::rational{4, 9});
// [/own function]

// [own function of two numbers]
// One of two numbers has a slope in each, slope<0> and slope<1>; z is the value, already computed.
// Two resistors in parallel: 1/z = 1/x + 1/y.
struct parallel_rule : leibniz::rules::binary {
    static constexpr auto value(auto const& x, auto const& y) { return x * y / (x + y); }
    template <std::size_t I>
    static constexpr auto slope(auto const& x, auto const& y, auto const& z) {
        return leibniz::square(z / (I == 0 ? x : y));
    }
};
constexpr auto parallel(leibniz::scalar auto const& x, leibniz::scalar auto const& y) {
    return leibniz::apply<parallel_rule>(x, y);
}

static_assert(leibniz::gradient([](auto x, auto y) { return parallel(x, y); }, 2.0, 2.0) ==
              leibniz::vector{0.25, 0.25});
static_assert(leibniz::derivative([](auto x) { return parallel(x, 6); }, leibniz::rational{3}) ==
              leibniz::rational{4, 9});
// [/own function of two numbers]

int main() {}
