// SPDX-License-Identifier: BSL-1.0

// Programs over many points: packs of points, and the points that are left, get what each gets by
// itself.

#include "catch.hpp"

#include <leibniz/leibniz.hpp>

#include <array>
#include <cstddef>
#include <vector>

using namespace leibniz;

namespace {

constexpr auto chain = [](auto const& x) {
    auto sum = x[0] * x[0];
    for (std::size_t i = 1; i < x.size(); ++i) {
        auto const b = x[i] - x[i - 1] * x[i - 1];
        sum = sum + 100 * b * b;
    }
    return sum;
};
constexpr auto wave = [](auto const& x) { return exp(x[0] / 8) * sin(x[1]); };
constexpr auto bent = [](auto const& x) {
    return select(x[0] < x[1], sqrt(x[0] * x[0]) * x[1], x[1] * x[1] * x[1]);
};

template <class T, std::size_t N>
vector<T, N> point(std::size_t i) {
    vector<T, N> x;
    for (std::size_t j = 0; j < N; ++j) x[j] = static_cast<T>((7 * i + 5 * j) % 11) / 4 - 1;
    return x;
}

template <class T>
std::vector<T> numbers_of(auto const& x) {
    std::vector<T> all;
    for_each_number(x, [&](T n) { all.push_back(n); });
    return all;
}

/// As many points as no pack, some packs and any rest have.
template <auto F, class T, std::size_t N>
void every_point_gets_its_result() {
    constexpr auto p = compiled<F, vector<T, N>>;
    using result = typename decltype(p)::result;
    constexpr std::size_t outputs = size_of<result>;
    for (std::size_t n = 0; n <= 35; ++n) {
        std::vector<vector<T, N>> points;
        for (std::size_t i = 0; i < n; ++i) points.push_back(point<T, N>(i));
        std::vector<result> results(n);
        p.over(points, results);

        std::vector<std::vector<T>> in(N), out(outputs, std::vector<T>(n));
        std::array<T const*, N> x{};
        std::array<T*, outputs> y{};
        for (std::size_t j = 0; j < N; ++j) {
            for (std::size_t i = 0; i < n; ++i) in[j].push_back(points[i][j]);
            x[j] = in[j].data();
        }
        for (std::size_t k = 0; k < outputs; ++k) y[k] = out[k].data();
        p.over_columns(x, y, n);

        for (std::size_t i = 0; i < n; ++i) {
            auto const expected = numbers_of<T>(p(points[i]));
            REQUIRE(numbers_of<T>(results[i]) == expected);
            for (std::size_t k = 0; k < outputs; ++k) REQUIRE(out[k][i] == expected[k]);
        }
    }
}

TEST_CASE("a program over many points gives what it gives at each", "[program]") {
    every_point_gets_its_result<value_and_gradient(chain), double, 3>();
    every_point_gets_its_result<value_and_gradient(chain), double, 9>();
    every_point_gets_its_result<gradient(chain), float, 17>();
    every_point_gets_its_result<hessian(chain), double, 5>();
    every_point_gets_its_result<value_and_gradient(chain), long double, 4>();
    every_point_gets_its_result<value_and_gradient(wave), double, 2>();
    every_point_gets_its_result<value_and_gradient(bent), double, 2>();
}

TEST_CASE("several arguments have a span each", "[program]") {
    constexpr auto p = compiled<value_and_partial<0>([](auto const& x, auto const& y) {
                                    return x[0] * y + x[1] * x[1] * x[0] - y * x[1];
                                }),
                                vector<double, 2>, double>;
    for (std::size_t n = 0; n <= 19; ++n) {
        std::vector<vector<double, 2>> x;
        std::vector<double> y;
        for (std::size_t i = 0; i < n; ++i)
            x.push_back(point<double, 2>(i)), y.push_back(0.5 * static_cast<double>(i));
        std::vector<decltype(p)::result> results(n);
        p.over(x, y, results);
        for (std::size_t i = 0; i < n; ++i)
            REQUIRE(numbers_of<double>(results[i]) == numbers_of<double>(p(x[i], y[i])));
    }
}

}  // namespace
