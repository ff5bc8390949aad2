// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

#include <cstddef>

// [own function]
// A function of your own is a rule, value and slope, and one line that applies it to every scalar.
struct softsign_rule : leibniz::rules::unary {
    static constexpr auto value(auto const& x) { return x / (1 + leibniz::abs(x)); }
    static constexpr auto slope(auto const& x) {
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

// [own function in other forms]
// What is known on plain numbers only, with as many derivatives as it will be asked for.
constexpr double cube(double x) { return x * x * x; }
constexpr double cube_1(double x) { return 3 * x * x; }
constexpr double cube_2(double x) { return 6 * x; }
constexpr leibniz::black_box boxed{cube, cube_1, cube_2};

static_assert(leibniz::hessian([](auto x, auto y) { return boxed(x * y); }, 1.0, 2.0) ==
              leibniz::matrix{{48, 36}, {36, 12}});

// A function of several values with its Jacobian, each called once for all directions.
constexpr leibniz::function_and_jacobian complex_square{
    [](auto x, auto y) { return leibniz::vector{x * x - y * y, 2 * x * y}; },
    [](auto x, auto y) { return leibniz::matrix{{2 * x, -2 * y}, {2 * y, 2 * x}}; }};

static_assert(leibniz::jacobian(complex_square, 3.0, 1.0) == leibniz::matrix{{6, -2}, {2, 6}});

// One that is given by an equation g(x, y) = 0, here Kepler's: y by Newton's iteration from 1, or
// by a solver of yours in the place of 1; its derivatives by the implicit function theorem.
constexpr auto anomaly =
    leibniz::implicit([](auto x, auto y) { return y - 0.25 * leibniz::sin(y) - x; }, 1.0);

static_assert(leibniz::derivative(anomaly, 0.0) == 1 / 0.75);
static_assert(leibniz::derivative<2>(anomaly, 0.0) == 0);
// [/own function in other forms]

int main() {}
