// SPDX-License-Identifier: BSL-1.0

// Derivatives of run-time size are those of fixed size to the bit, and allocate nothing.

#include "calculus/allocations.hpp"
#include "catch.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar/functions.hpp>
#include <leibniz/scalar/rational.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace {

using namespace leibniz;

std::size_t allocations_in(auto const& work) {
    std::size_t const before = allocations();
    work();
    return allocations() - before;
}

template <class T>
bool same_bits(T const& x, T const& y) {
    return x == y;
}
template <>
bool same_bits(double const& x, double const& y) {
    return std::bit_cast<std::uint64_t>(x) == std::bit_cast<std::uint64_t>(y);
}
template <>
bool same_bits(float const& x, float const& y) {
    return std::bit_cast<std::uint32_t>(x) == std::bit_cast<std::uint32_t>(y);
}

/// A point with zeros and changing signs.
template <class T>
std::vector<T> point_of_size(std::size_t n) {
    std::vector<T> x;
    for (int i = 0; i < static_cast<int>(n); ++i) x.push_back(T(i * 7 % 11 - 4) / T(4));
    return x;
}
template <class T, std::size_t N>
vector<T, N> fixed(std::vector<T> const& x) {
    vector<T, N> r;
    std::copy_n(x.begin(), N, r.begin());
    return r;
}

/// Is the result that of fixed size, for each of the chunks?
template <std::size_t... Chunk>
bool is_the_same(auto const& by_chunks, auto const& expected, std::index_sequence<Chunk...>) {
    auto const agrees = [&](auto chunk) {
        std::vector<std::remove_cvref_t<decltype(expected[0])>> result(expected.size());
        by_chunks(chunk, std::span(result));
        return std::equal(result.begin(), result.end(), expected.begin(),
                          [](auto const& x, auto const& y) { return same_bits(x, y); });
    };
    return (agrees(std::integral_constant<std::size_t, Chunk>{}) && ...);
}
constexpr std::index_sequence<0, 1, 2, 3, 4, 8, 16> chunks;
constexpr std::index_sequence<1, 2, 3, 5, 8, 9, 17> sizes;

template <class T>
bool gradients_agree(auto const& f) {
    auto const for_size = [&]<std::size_t N>(std::integral_constant<std::size_t, N>) {
        std::vector<T> const x = point_of_size<T>(N);
        return is_the_same(
            [&](auto chunk, auto result) { gradient<decltype(chunk)::value>(f, x, result); },
            gradient(f, fixed<T, N>(x)), chunks);
    };
    return [&]<std::size_t... N>(std::index_sequence<N...>) {
        return (for_size(std::integral_constant<std::size_t, N>{}) && ...);
    }(sizes);
}

/// The Jacobian of g(x, y), which has M numbers, against that of a function that returns them.
template <class T, std::size_t M>
bool jacobians_agree(auto const& g) {
    auto const f = [&](auto const& x) {
        vector<std::remove_cvref_t<decltype(x[0])>, M> y;
        g(x, y);
        return y;
    };
    auto const for_size = [&]<std::size_t N>(std::integral_constant<std::size_t, N>) {
        std::vector<T> const x = point_of_size<T>(N);
        auto const expected = numbers_in(jacobian(f, fixed<T, N>(x)));
        return is_the_same(
                   [&](auto chunk, auto result) { jacobian<decltype(chunk)::value>(f, x, result); },
                   expected, chunks) &&
               is_the_same(
                   [&](auto chunk, auto result) { jacobian<decltype(chunk)::value>(g, x, result); },
                   expected, chunks);
    };
    return [&]<std::size_t... N>(std::index_sequence<N...>) {
        return (for_size(std::integral_constant<std::size_t, N>{}) && ...);
    }(sizes);
}

constexpr auto rosenbrock = [](auto const& x) {
    auto sum = 0 * x[0];
    for (std::size_t i = 0; i + 1 < x.size(); ++i)
        sum += 100 * square(x[i + 1] - x[i] * x[i]) + square(1 - x[i]);
    return sum;
};
constexpr auto quotients = [](auto const& x) {
    auto product = 1 + 0 * *x.begin();
    for (auto const& entry : x) product = entry / (2 + product * product);
    return product;
};
constexpr auto waves = [](auto const& x) {
    auto sum = 0 * x[0];
    for (auto const& entry : x) sum += sin(entry) * exp(-entry * x[0]) + hypot(entry, x[0]);
    return sum;
};
constexpr auto powers = [](auto const& x) {
    auto sum = 0 * x[0];
    for (std::size_t i = 0; i < x.size(); ++i)
        sum += pow(1.5 + x[i] * x[i], x[x.size() - 1 - i]) + sqrt(x[i] * x[i]) + abs(x[i]);
    return log(1 + sum * sum) + max(sum, x[0]);
};
constexpr auto inner_products = [](auto const& x) {
    auto const zero = 0 * x[0];
    return std::inner_product(x.begin(), x.end(), x.begin(), zero) *
           (std::accumulate(x.begin(), x.end(), zero) + 3);
};
constexpr auto in_a_copy = [](auto const& x) {
    std::vector<std::remove_cvref_t<decltype(x[0])>> copy(x.begin(), x.end());
    std::partial_sum(copy.begin(), copy.end(), copy.begin());
    return cos(copy.back()) * copy.front() + *std::max_element(copy.begin(), copy.end());
};
constexpr auto neighbours = [](auto const& x, auto& y) {
    for (std::size_t i = 0; i < y.size(); ++i)
        y[i] = tanh(x[i % x.size()]) * x[(2 * i + 1) % x.size()] - 3;
};
constexpr auto differences = [](auto const& x, auto& y) {
    for (std::size_t i = 0; i < y.size(); ++i)
        y[i] = x[i % x.size()] / 3 - x[(i + 1) % x.size()] * x[0];
};

}  // namespace

TEST_CASE("a gradient by chunks is the one of fixed size, to the bit") {
    CHECK(gradients_agree<double>(rosenbrock));
    CHECK(gradients_agree<double>(quotients));
    CHECK(gradients_agree<double>(waves));
    CHECK(gradients_agree<double>(powers));
    CHECK(gradients_agree<double>(inner_products));
    CHECK(gradients_agree<double>(in_a_copy));
    CHECK(gradients_agree<float>(waves));
    CHECK(gradients_agree<long double>(quotients));
    CHECK(gradients_agree<rational>(rosenbrock));
    CHECK(gradients_agree<rational>(inner_products));
}

TEST_CASE("a jacobian by chunks is the one of fixed size, to the bit") {
    CHECK(jacobians_agree<double, 1>(neighbours));
    CHECK(jacobians_agree<double, 5>(neighbours));
    CHECK(jacobians_agree<rational, 3>(differences));
}

TEST_CASE("sizes are known at run time only, and nothing is allocated") {
    std::vector<double> x;
    REQUIRE(allocations_in([&] { x.resize(1000, 0.25); }) == 1);  // it does count
    std::vector<double> slopes(x.size());
    double value = 0;
    CHECK(allocations_in([&] { value = value_and_gradient(rosenbrock, x, slopes); }) == 0);
    CHECK(value == 999 * (100 * 0.1875 * 0.1875 + 0.75 * 0.75));
    CHECK(slopes[0] == -400 * 0.25 * 0.1875 - 2 * 0.75);
    CHECK(std::all_of(slopes.begin() + 1, slopes.end() - 1,
                      [&](double slope) { return slope == slopes[0] + 200 * 0.1875; }));
    CHECK(slopes.back() == 200 * 0.1875);

    std::vector<double> y(30), entries(30 * x.size()), tangents(30), along(x.size(), 1.0);
    CHECK(allocations_in([&] { value_and_jacobian(differences, x, y, entries); }) == 0);
    CHECK(allocations_in([&] { jvp(differences, x, along, tangents); }) == 0);
    for (std::size_t i = 0; i < y.size(); ++i) {
        auto const row = entries.begin() + static_cast<std::ptrdiff_t>(i * x.size());
        CHECK(y[i] == 0.25 / 3 - 0.0625);
        CHECK(std::count(row, row + 1000, 0.0) == (i == 0 ? 998 : 997));
        CHECK(tangents[i] == 1.0 / 3 - 0.5);
    }
    CHECK(allocations_in([&] { hvp<4>(rosenbrock, x, along, slopes); }) == 0);
    // (1200x² − 400x + 2) − 400x, with x = 1/4
    CHECK(slopes[0] == 1200 * 0.0625 - 400 * 0.25 + 2 - 400 * 0.25);
}
