// SPDX-License-Identifier: BSL-1.0

// A function that is given as a rule, value and slope, is the function that is written out.

#include "../calculus/same_function.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

#include <array>
#include <cstddef>

namespace {

using namespace leibniz;

constexpr rational half{1, 2};
constexpr rational third{1, 3};
constexpr rational two_fifths{2, 5};

// A rule without a state, of one argument and of two, with slopes that ask for the value and with
// slopes that do not.

struct reciprocal_rule : rules::unary {
    static constexpr auto value(auto const& x) { return 1 / x; }
    static constexpr auto slope(auto const&, auto const& y) { return -y * y; }
};
constexpr auto by_rule = [](auto x, auto y, auto z) {
    return x * apply<reciprocal_rule>(x * y + z);
};
constexpr auto written_out = [](auto x, auto y, auto z) { return x * (1 / (x * y + z)); };
static_assert(same_function(by_rule, written_out, half, third, two_fifths));

struct product_rule : rules::binary {
    static constexpr auto value(auto const& x, auto const& y) { return x * y; }
    template <std::size_t I>
    static constexpr auto slope(auto const& x, auto const& y) {
        return I == 0 ? y : x;
    }
};
constexpr auto product_by_rule = [](auto x, auto y, auto z) {
    return apply<product_rule>(apply<product_rule>(x, y + z), apply<product_rule>(3, z));
};
constexpr auto product = [](auto x, auto y, auto z) { return x * (y + z) * (3 * z); };
static_assert(same_function(product_by_rule, product, half, third, two_fifths));

// A rule with a state: x³ from its values and slopes at −2, −1, 0, 1, 2, by the cubic polynomials
// that have them (Hermite's interpolation), which is exact.

struct table : rules::unary {
    std::array<int, 5> values;
    std::array<int, 5> slopes;

    constexpr table(std::array<int, 5> const& v, std::array<int, 5> const& s)
        : values(v), slopes(s) {}

    static constexpr std::size_t interval(auto const& x) {
        std::size_t i = 0;
        while (i < 3 && x > static_cast<int>(i) - 1) ++i;
        return i;
    }
    constexpr auto value(auto const& x) const {
        std::size_t const i = interval(x);
        auto const t = x - (static_cast<int>(i) - 2);
        return (1 + 2 * t) * (1 - t) * (1 - t) * values[i] + t * (1 - t) * (1 - t) * slopes[i] +
               t * t * (3 - 2 * t) * values[i + 1] + t * t * (t - 1) * slopes[i + 1];
    }
    constexpr auto slope(auto const& x) const {
        std::size_t const i = interval(x);
        auto const t = x - (static_cast<int>(i) - 2);
        return 6 * t * (1 - t) * (values[i + 1] - values[i]) + (1 - t) * (1 - 3 * t) * slopes[i] +
               t * (3 * t - 2) * slopes[i + 1];
    }
};
constexpr table cubes{{-8, -1, 0, 1, 8}, {12, 3, 0, 3, 12}};
constexpr auto from_table = [](auto x, auto y, auto z) {
    return leibniz::apply(cubes, x * z - y) * x;
};
constexpr auto from_formula = [](auto x, auto y, auto z) {
    return (x * z - y) * (x * z - y) * (x * z - y) * x;
};
static_assert(leibniz::apply(cubes, 1.5) == 3.375);
static_assert(leibniz::apply(cubes, 1) == 1.0);
static_assert(same_function(from_table, from_formula, half, third, two_fifths));
static_assert(same_function(from_table, from_formula, 1.5, -0.25, 0.5));

// A rule with numbers of its own to choose from.

struct power_of : rules::unary {
    int exponent;
    constexpr explicit power_of(int n) : exponent(n) {}
    constexpr auto value(auto const& x) const {
        auto power = x;
        for (int i = 1; i < exponent; ++i) power = power * x;
        return power;
    }
    constexpr auto slope(auto const& x) const { return exponent * power_of(exponent - 1).value(x); }
};
constexpr auto fifth_power = [](auto x, auto y, auto z) {
    return leibniz::apply(power_of{5}, x + y * z);
};
constexpr auto by_pow = [](auto x, auto y, auto z) { return pow(x + y * z, 5); };
static_assert(same_function(fifth_power, by_pow, half, third, two_fifths));

// Rules that are each other's slopes, with a state: the phase is not lost on the way.
struct shifted_cosine;
struct shifted_sine : rules::unary {
    using partner = shifted_cosine;
    double phase;
    constexpr explicit shifted_sine(double p) : phase(p) {}
    constexpr auto value(auto const& x) const { return leibniz::sin(x + phase); }
    constexpr auto slope(auto const& x) const { return leibniz::cos(x + phase); }
    static constexpr auto slope_by(auto const& y) { return y; }
};
struct shifted_cosine : rules::unary {};
static_assert(derivative<3>([](auto x) { return leibniz::apply(shifted_sine(1.0), x); }, 0.5) ==
              derivative<3>([](auto x) { return sin(x + 1); }, 0.5));

}  // namespace
