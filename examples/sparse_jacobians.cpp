// SPDX-License-Identifier: BSL-1.0

// The sparse Jacobian of a function that branches on values.
#include <leibniz/leibniz.hpp>

#include <cstddef>
#include <cstdio>

using namespace leibniz;

// [upwind]
constexpr auto upwind = [](auto const& u) {
    auto r = u;
    std::size_t const n = u.size();
    for (std::size_t i = 0; i < n; ++i) {
        r[i] = u[i] > 0 ? u[i] * (u[i] - u[(i + n - 1) % n]) : u[i] * (u[(i + 1) % n] - u[i]);
    }
    return r;
};
constexpr vector<double, 6> right{1, 1, 1, 1, 1, 1};
constexpr auto J = sparse_jacobian<upwind, right, -right>;

static_assert(J.nonzeros() == 18);  // of 36
static_assert(J.passes() == 3);     // directions, where jacobian(upwind, u) needs 6
static_assert(J(right) == jacobian(upwind, right));
// [/upwind]

int main() {
    constexpr vector<double, 6> u{1, -1, 2, -2, 3, -3};
    std::printf("%zu entries in %zu passes, %s\n", J.nonzeros(), J.passes(),
                J.covers(u) ? "here, too" : "but not here");
}
