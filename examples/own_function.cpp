// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

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

int main() {}
