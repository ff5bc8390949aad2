// SPDX-License-Identifier: BSL-1.0

// Zeros, infinities and NaNs in running programs: what the function computes, but for the sign of a
// zero; structural zeros are zeros everywhere.

#include "catch.hpp"

#include <leibniz/leibniz.hpp>

#include <cstddef>
#include <limits>
#include <tuple>
#include <utility>

using namespace leibniz;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double special[] = {0.0,
                              -0.0,
                              1.0,
                              -1.0,
                              0.1,
                              -3.0,
                              infinity,
                              -infinity,
                              nan,
                              std::numeric_limits<double>::max(),
                              std::numeric_limits<double>::denorm_min()};

constexpr std::tuple functions{[](auto x, auto y) { return x + y; },
                               [](auto x, auto y) { return x - y; },
                               [](auto x, auto y) { return x * y; },
                               [](auto x, auto y) { return x / y; },
                               [](auto x, auto y) { return 0 * x + y; },
                               [](auto x, auto y) { return x - x + y; },
                               [](auto x, auto y) { return x / x * y; },
                               [](auto x, auto y) { return -x * -y - -x; },
                               [](auto x, auto y) { return 1 / x + y / 3; },
                               [](auto x, auto y) { return x * 2 / 4 + y * 0.5; },
                               [](auto x, auto y) { return 0 - x + (y + 0); },
                               [](auto x, auto y) { return (x + y) * 0 * x; },
                               [](auto x, auto y) { return exp(x) * y; },
                               [](auto x, auto y) { return atan(x) + sqrt(y * y); },
                               [](auto x, auto y) { return abs(x) - abs(y); },
                               [](auto x, auto y) { return select(x < y, x, -y); },
                               [](auto x, auto y) { return select(x == y || !(x <= y), x, y); }};

template <std::size_t I>
struct function {
    constexpr auto operator()(auto const& x, auto const& y) const {
        return std::get<I>(functions)(x, y);
    }
};

bool are_the_same(double a, double b) { return a == b || (a != a && b != b); }

}  // namespace

TEST_CASE("a running program computes at special operands what the function computes") {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        auto const check = []<std::size_t K>(function<K> f) {
            for (double x : special) {
                for (double y : special) {
                    CAPTURE(K, x, y);
                    CHECK(are_the_same(compiled<function<K>{}, double, double>(x, y), f(x, y)));
                }
            }
        };
        (check(function<I>{}), ...);
    }(std::make_index_sequence<std::tuple_size_v<decltype(functions)>>{});
}

TEST_CASE("what is structurally zero is zero at every operand") {
    constexpr auto first = [](auto x, auto) { return x * 3; };
    constexpr auto separate = [](auto x, auto y) { return exp(x) + 1 / y; };
    for (double x : special) {
        for (double y : special) {
            CAPTURE(x, y);
            CHECK(compiled<gradient(first), double, double>(x, y) == vector{3, 0});
            CHECK(compiled<hessian(separate), double, double>(x, y)(0, 1) == 0);
        }
    }
}
