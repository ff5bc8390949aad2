// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

constexpr auto cube = [](auto x) { return x * x * x; };
static_assert(leibniz::derivative(cube, 2.0) == 12.0);

int main(int argument_count, char**) {
    double const x = argument_count;
    return leibniz::derivative(cube, x) == 3 * x * x ? 0 : 1;
}
