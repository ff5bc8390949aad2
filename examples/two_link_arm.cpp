// SPDX-License-Identifier: BSL-1.0
#include <leibniz/leibniz.hpp>

#include <cstdio>

using namespace leibniz;

// The hand of a robot arm with two links, and its Jacobian as an engineer derived it on paper.
constexpr auto hand = [](auto a, auto b) {
    return vector{2 * cos(a) + cos(a + b), 2 * sin(a) + sin(a + b)};
};
constexpr auto on_paper = [](auto a, auto b) {
    return matrix{{-2 * sin(a) - sin(a + b), -sin(a + b)}, {2 * cos(a) + cos(a + b), cos(a + b)}};
};

// The compiler differentiates the first, and proves the second for all angles or says where it errs.
static_assert(require_identical<double, double>(jacobian(hand), on_paper));

int main() {
    auto const [position, j] = value_and_jacobian(hand, 0.5, 0.25);
    std::printf("hand at (%.4f, %.4f)\n", position[0], position[1]);
    std::printf("J = (%.4f %.4f; %.4f %.4f)\n", j(0, 0), j(0, 1), j(1, 0), j(1, 1));
}
