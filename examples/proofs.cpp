// SPDX-License-Identifier: BSL-1.0
// Two functions that the compiler proves to be the same, or shows to be different.
#include <leibniz/leibniz.hpp>

#include <cstdio>
#include <numbers>

using namespace leibniz;

// [proved]
// For all arguments: the hand-written gradient of a loss of three logits is right.
constexpr auto loss = [](auto const& z) {
    return -log(exp(z[1]) / (exp(z[0]) + exp(z[1]) + exp(z[2])));
};
constexpr auto my_gradient = [](auto const& z) {
    auto const sum = exp(z[0]) + exp(z[1]) + exp(z[2]);
    return vector{exp(z[0]) / sum, exp(z[1]) / sum - 1, exp(z[2]) / sum};
};
static_assert(require_identical<vector<double, 3>>(gradient(loss), my_gradient));

// For all matrices and vectors of a size: ∇xᵀAx = (A + Aᵀ)x, and 2Ax for symmetric A only.
constexpr auto form = [](auto const& A, auto const& x) { return dot(x, A * x); };
using square_matrix = matrix<double, 3, 3>;
using point = vector<double, 3>;
static_assert(identical<square_matrix, point>(partial<1>(form), [](auto const& A, auto const& x) {
    return (A + transpose(A)) * x;
}));

// What is wrong is refuted: in which entry, at which point, and what both sides are there.
constexpr auto claim = identical<square_matrix, point>(
    partial<1>(form), [](auto const& A, auto const& x) { return 2 * (A * x); });
static_assert(claim.refuted() && claim.entry() == 0);
static_assert(claim.left().upper < claim.right().lower || claim.right().upper < claim.left().lower);

// Constants are exact if they are written in the number of the argument.
static_assert(identical<double>([](auto x) { return sin(x + std::numbers::pi_v<decltype(x)> / 6); },
                                [](auto x) {
                                    return (sqrt(decltype(x)(3)) * sin(x) + cos(x)) / 2;
                                }));
// [/proved]

int main() {
    std::printf("2Ax is not the gradient of xAx: entry %d is %g, and not %g, at the numbers\n",
                claim.entry(), midpoint(claim.left()), midpoint(claim.right()));
    for (double const x : claim.point()) std::printf(" %g", x);
    std::printf("\n");
}
