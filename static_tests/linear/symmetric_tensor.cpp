// SPDX-License-Identifier: BSL-1.0

#include <leibniz/linear.hpp>

#include <cstddef>

namespace {

using namespace leibniz;

// Every entry has a place of its own, whatever the order of its indices.
template <std::size_t N>
constexpr bool indices_may_change_places() {
    symmetric_tensor<int, N> t{};
    int n = 0;
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t j = i; j < N; ++j) {
            for (std::size_t k = j; k < N; ++k) {
                if (t(i, j, k) != 0) return false;
                t(i, j, k) = ++n;
                if (t(i, k, j) != n || t(j, i, k) != n || t(j, k, i) != n || t(k, i, j) != n ||
                    t(k, j, i) != n) {
                    return false;
                }
            }
        }
    }
    return n == static_cast<int>(t.size());
}
static_assert(indices_may_change_places<1>());
static_assert(indices_may_change_places<2>());
static_assert(indices_may_change_places<3>());
static_assert(indices_may_change_places<5>());

static_assert(sizeof(symmetric_tensor<double, 6>) == 56 * sizeof(double));
static_assert(symmetric_tensor<double, 4>::dimension() == 4);

constexpr symmetric_tensor<double, 2> t{{1, 2, 3, 4}};
static_assert(t(0, 0, 0) == 1 && t(0, 0, 1) == 2 && t(0, 1, 1) == 3 && t(1, 1, 1) == 4);
static_assert(t * vector{10.0, 1.0} == matrix{{12.0, 23.0}, {23.0, 34.0}});
static_assert(t == symmetric_tensor<double, 2>{{1, 2, 3, 4}});

}  // namespace
