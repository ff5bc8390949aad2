// SPDX-License-Identifier: BSL-1.0

// In the running program a wrong derivative is no error of the compiler: it is false.

#include "catch.hpp"

#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>
#include <leibniz/verify.hpp>

namespace {

using namespace leibniz;

constexpr auto f = [](auto const& x) { return x[0] * x[0] + sin(x[1]); };
constexpr auto right = [](auto const& x) { return vector{2 * x[0], cos(x[1])}; };
constexpr auto wrong = [](auto const& x) { return vector{2 * x[0], -cos(x[1])}; };

TEST_CASE("A hand-written gradient is required at run time") {
    vector x{1.0, 0.0};
    CHECK(require_gradient(f, right, x, vector{3.0, 4.0}));
    CHECK_FALSE(require_gradient(f, wrong, x));
    x[1] = 2;
    CHECK(compare_gradient(f, wrong, x).entry == 1);
    CHECK(compare_gradient(f, wrong, x).point[1] == 2);
}

}  // namespace
