// SPDX-License-Identifier: BSL-1.0
#include <leibniz/linear/arithmetic.hpp>
#include <leibniz/linear/diagonal.hpp>
#include <leibniz/linear/map.hpp>
#include <leibniz/linear/products.hpp>

#include "samples.hpp"

#include <cstddef>
#include <type_traits>

using namespace leibniz;

static_assert(diagonal(vector{1, 2}) == matrix{{1, 0}, {0, 2}});
static_assert(diagonal(matrix{{1, 2, 3}, {4, 5, 6}}) == vector{1, 5});
static_assert(diagonal(matrix{{1, 2}, {3, 4}, {5, 6}}) == vector{1, 4});
static_assert(trace(matrix{{1, 2}, {3, 4}}) == 5);
static_assert(identity<double, 2>() == matrix{{1, 0}, {0, 1}});
static_assert(std::is_same_v<decltype(identity<float, 3>()), matrix<float, 3, 3>>);

template <std::size_t N>
struct diagonal_laws {
    static constexpr auto v = sample_vector<N>(1);
    static constexpr auto w = sample_vector<N>(2);
    static constexpr auto a = sample_matrix<N, N>(3);
    static constexpr auto b = sample_matrix<N, N>(4);
    static_assert(diagonal(diagonal(v)) == v);
    static_assert(diagonal(v) * w == map([](auto x, auto y) { return x * y; }, v, w));
    static_assert(diagonal(v) * identity<double, N>() == diagonal(v));
    static_assert(trace(a) == sum(diagonal(a)));
    static_assert(trace(a * b) == trace(b * a));
    static_assert(trace(identity<double, N>()) == N);
};
template struct diagonal_laws<1>;
template struct diagonal_laws<2>;
template struct diagonal_laws<3>;
template struct diagonal_laws<6>;
