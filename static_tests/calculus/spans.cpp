// SPDX-License-Identifier: BSL-1.0

// Derivatives of run-time size. The law: whatever the chunk, they are those of fixed size.

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar/functions.hpp>
#include <leibniz/scalar/rational.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <functional>
#include <iterator>
#include <numeric>
#include <ranges>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

namespace {

using namespace leibniz;

/// The operators with their results returned, so that they can be compared.
template <std::size_t Chunk = 0, class T, std::size_t N>
constexpr vector<T, N> gradient_by_chunks(auto const& f, vector<T, N> const& x) {
    vector<T, N> result{};
    gradient<Chunk>(f, std::span<T const>(x), std::span<T>(result));
    return result;
}
template <std::size_t M, std::size_t Chunk = 0, class T, std::size_t N>
constexpr matrix<T, M, N> jacobian_by_chunks(auto const& f, vector<T, N> const& x) {
    std::array<T, M * N> entries{};
    jacobian<Chunk>(f, std::span<T const>(x), entries);
    matrix<T, M, N> result;
    for (std::size_t i = 0; i < M; ++i) {
        for (std::size_t j = 0; j < N; ++j) result(i, j) = entries[i * N + j];
    }
    return result;
}

/// A point whose numbers all differ, and are not round.
template <class T, std::size_t N>
constexpr vector<T, N> point_of = [] {
    vector<T, N> r{};
    for (std::size_t i = 0; i < N; ++i) r[i] = T(static_cast<int>(2 * i + 1)) / T(7 + int(i % 3));
    return r;
}();

// Functions as people write them.
constexpr auto by_index = [](auto const& x) {
    auto sum = 0 * x[0];
    for (std::size_t i = 0; i + 1 < x.size(); ++i)
        sum += 100 * square(x[i + 1] - x[i] * x[i]) + square(1 - x[i]);
    return sum + x[x.size() - 1] / (1 + x[0] * x[0]);
};
constexpr auto by_range = [](auto const& x) {
    auto product = 1 + 0 * *x.begin();
    for (auto const& entry : x) product *= 1 + entry / 64;
    return product;
};
constexpr auto by_algorithm = [](auto const& x) {
    auto const zero = 0 * *x.begin();
    return std::inner_product(x.begin(), x.end(), x.begin(), zero) *
           std::accumulate(x.begin(), x.end(), zero);
};
constexpr auto by_copy = [](auto const& x) {
    std::array<std::remove_cvref_t<decltype(x[0])>, 32> copy{};
    std::copy(x.begin(), x.end(), copy.begin());
    for (std::size_t i = 1; i < x.size(); ++i) copy[i] = copy[i] * copy[i - 1] / 8;
    return copy[x.size() - 1] / (3 + copy[0]);
};
constexpr auto by_two_neighbours = [](auto const& x) {
    return vector{x[0] * x[x.size() / 2], x[x.size() - 1] / (2 + x[0]), x[0] - 3};
};
constexpr auto by_assignment = [](auto const& x, auto& y) {
    for (std::size_t i = 0; i < y.size(); ++i)
        y[i] = x[i % x.size()] * x[(2 * i + 1) % x.size()] / (1 + x[0]);
};
constexpr auto by_transformation = [](auto const& x, auto& y) {
    std::transform(x.begin(), x.end(), y.begin(), [&](auto const& entry) { return entry / x[0]; });
};
constexpr auto by_ranges = [](auto const& x, auto y) {
    std::ranges::transform(x, y.begin(), [&](auto const& entry) { return entry / x[0]; });
};

/// Does the law hold for N numbers, in chunks that leave directions over and in chunks that do not?
template <auto F, class T, std::size_t... N>
constexpr bool gradients_are_the_fixed_ones =
    ((gradient_by_chunks<1>(F, point_of<T, N>) == gradient(F, point_of<T, N>) &&
      gradient_by_chunks<3>(F, point_of<T, N>) == gradient(F, point_of<T, N>) &&
      gradient_by_chunks<4>(F, point_of<T, N>) == gradient(F, point_of<T, N>) &&
      gradient_by_chunks<8>(F, point_of<T, N>) == gradient(F, point_of<T, N>)) &&
     ...);

// All sizes, chunks and functions run in tests/calculus/spans.cpp.
static_assert(gradients_are_the_fixed_ones<by_index, double, 1, 2, 3, 4, 7, 8, 9>);
static_assert(gradients_are_the_fixed_ones<by_range, float, 1, 2, 5>);
static_assert(gradients_are_the_fixed_ones<by_algorithm, long double, 1, 4, 5>);
static_assert(gradients_are_the_fixed_ones<by_copy, double, 1, 4, 6>);

constexpr auto five = point_of<double, 5>;
static_assert(jacobian_by_chunks<3, 1>(by_two_neighbours, five) ==
              jacobian(by_two_neighbours, five));
static_assert(jacobian_by_chunks<3, 2>(by_two_neighbours, five) ==
              jacobian(by_two_neighbours, five));
static_assert(jacobian_by_chunks<3>(by_two_neighbours, five) == jacobian(by_two_neighbours, five));

// With elementary functions, too, and with rational numbers.
constexpr auto waves = [](auto const& x) {
    auto sum = 0 * x[0];
    for (auto const& entry : x) sum += sin(entry) * exp(-entry * x[0]);
    return sum;
};
static_assert(gradient_by_chunks<1>(waves, five) == gradient(waves, five));
static_assert(gradient_by_chunks<2>(waves, five) == gradient(waves, five));
static_assert(gradient_by_chunks<3>(waves, five) == gradient(waves, five));
static_assert(gradient_by_chunks<8>(waves, five) == gradient(waves, five));
constexpr vector fractions{rational{1, 2}, rational{2, 3}, rational{3, 4}, rational{-4, 5}};
static_assert(gradient_by_chunks<1>(by_index, fractions) == gradient(by_index, fractions));
static_assert(gradient_by_chunks<3>(by_algorithm, fractions) == gradient(by_algorithm, fractions));
static_assert(gradient_by_chunks<4>(by_algorithm, fractions) == gradient(by_algorithm, fractions));

/// The same function assigned and returned.
template <std::size_t M>
constexpr auto returned = [](auto const& f) {
    return [f](auto const& x) {
        vector<std::remove_cvref_t<decltype(x[0])>, M> y;
        f(x, y);
        return y;
    };
};
static_assert(jacobian_by_chunks<7>(by_assignment, five) ==
              jacobian(returned<7>(by_assignment), five));
static_assert(jacobian_by_chunks<7, 2>(by_assignment, five) ==
              jacobian(returned<7>(by_assignment), five));
static_assert(jacobian_by_chunks<5, 3>(by_transformation, five) ==
              jacobian(returned<5>(by_transformation), five));
static_assert(jacobian_by_chunks<5, 3>(by_ranges, five) ==
              jacobian(returned<5>(by_transformation), five));

// Of any shape that a Jacobian of fixed size takes; what is constant has the slope 0.
static_assert(jacobian_by_chunks<2, 2>([](auto const& x) { return std::array{x[0], x[4]}; },
                                       five) == matrix{{1, 0, 0, 0, 0}, {0, 0, 0, 0, 1}});
static_assert(jacobian_by_chunks<3, 2>([](auto const& x) { return std::tuple{x[0], 7, x[3]}; },
                                       five) ==
              matrix{{1, 0, 0, 0, 0}, {0, 0, 0, 0, 0}, {0, 0, 0, 1, 0}});
static_assert(gradient_by_chunks([](auto& x) { return x[0] * 2; }, five) == vector{2, 0, 0, 0, 0});
static_assert(gradient_by_chunks([](auto x) { return x[1] * 2; }, five) == vector{0, 2, 0, 0, 0});
static_assert(jacobian_by_chunks<1>([](auto&& x, auto&& y) { y[0] = x[2] * 2; }, five) ==
              matrix{{0, 0, 2, 0, 0}});
static_assert(jacobian_by_chunks<1, 2>(by_index, five) == jacobian(by_index, five));
static_assert(jacobian_by_chunks<2, 2>([](auto const&, auto& y) { y[0] = y[1] = 1; }, five) ==
              matrix<double, 2, 5>{});
static_assert(gradient_by_chunks<2>([](auto const&) { return 1; }, five) == vector<double, 5>{});

// Values come with them, and an empty point has a value.
constexpr auto product = [](auto const& x) {
    typename std::remove_cvref_t<decltype(x)>::value_type r(1);
    for (auto const& entry : x) r = r * entry;
    return r;
};
static_assert([] {
    std::vector<double> const x{2, 3, 5};
    std::vector<double> slopes{0, 0, 0};
    return value_and_gradient(product, x, slopes);
}() == 30);
static_assert([] {
    std::vector<double> empty;
    return value_and_gradient(product, empty, empty);
}() == 1);
static_assert([] {
    std::array<double, 6> entries{};
    return value_and_jacobian<2>([](auto const& x) { return std::array{x[0] * x[1], x[2] + 1}; },
                                 std::vector<double>{2, 3, 5}, entries);
}() == std::array{6.0, 6.0});
static_assert([] {
    std::vector<double> const x{2, 3, 4};
    std::array<double, 2> y{};
    std::array<double, 6> entries{};
    value_and_jacobian<2>(
        [](auto const& x, auto& y) {
            y[0] = x[0] * x[1];
            y[1] = x[2] / x[0];
        },
        x, y, entries);
    return std::pair{y, entries};
}() == std::pair{std::array{6.0, 2.0}, std::array{3.0, 2.0, 0.0, -1.0, 0.0, 0.5}});
static_assert([] {
    std::vector<double> empty;
    std::array<double, 2> y{};
    value_and_jacobian([](auto const&, auto& y) { y[0] = y[1] = 4; }, empty, y, empty);
    jacobian([](auto const&, auto& y) { y[9] = 4; }, empty, empty);
    return y;
}() == std::array{4.0, 4.0});

// J·v and H·v.
constexpr vector direction{1.0, -2.0, 0.5, 4.0, 3.0};
constexpr std::span<double const> along(direction);
constexpr std::span<double const> at_five(five);
static_assert(jvp(by_index, at_five, along) == jvp(by_index, five, direction));
static_assert(jvp(by_two_neighbours, at_five, along) == jvp(by_two_neighbours, five, direction));
static_assert(jvp(by_two_neighbours, five, along) == jvp(by_two_neighbours, five, direction));
static_assert([] {
    vector<double, 7> r{};
    jvp(by_assignment, at_five, along, r);
    return r;
}() == jvp(returned<7>(by_assignment), five, direction));
static_assert([] {
    vector<double, 5> r{};
    hvp<2>(by_index, at_five, along, r);
    return r;
}() == hvp(by_index, five, direction));

// Derivatives inside derivatives. The Jacobian of a gradient is the Hessian.
constexpr auto gradient_of_by_index = [](auto const& x, auto& y) { gradient<2>(by_index, x, y); };
static_assert(jacobian_by_chunks<5, 3>(gradient_of_by_index, five) == hessian(by_index, five));

// d/dx [x · ∂/∂y₀ (x·y₀ + y₁)] at y = (1, x), and that of an inner point that does not vary.
static_assert(derivative(
                  [](auto x) {
                      std::array<decltype(x), 2> const y{0 * x + 1, x};
                      std::array<decltype(x), 2> slopes{};
                      gradient([x](auto const& y) { return x * y[0] * y[1]; }, std::span(y),
                               slopes);
                      return x * slopes[0];  // x³
                  },
                  2.0) == 12.0);
static_assert(derivative(
                  [](auto x) {
                      std::array const y{1.0, 2.0};
                      std::array<decltype(x), 2> slopes{};
                      gradient([x](auto const& y) { return x * x * y[0] + y[1]; }, std::span(y),
                               slopes);
                      return x * slopes[0] + slopes[1];  // x³ + 1
                  },
                  2.0) == 12.0);
// The inner function takes its numbers from the outer point: ∇ of x₀ · ∂/∂t (x₀·t) = x₀².
static_assert(gradient_by_chunks<2>(
                  [](auto const& x) {
                      return x[0] * derivative([&](auto t) { return x[0] * t; }, 1.0) + x[1];
                  },
                  vector{3.0, 5.0, 7.0}) == vector{6.0, 1.0, 0.0});
// One function at two levels: x₁ · ∂/∂x₀ (x₀²·x₁) = 2x₀x₁².
constexpr auto inner = [](auto const& x) { return x[0] * x[0] * x[1]; };
static_assert(gradient_by_chunks<1>(
                  [](auto const& x) {
                      std::array<std::remove_cvref_t<decltype(x[0])>, 2> slopes{};
                      gradient<1>(inner, x, std::span(slopes));
                      return x[1] * slopes[0];
                  },
                  vector{3.0, 5.0}) == vector{2 * 25.0, 4 * 3 * 5.0});

// Whatever a std::span takes is a point or a result. No chunk is larger than a point of fixed size.
static_assert([] {
    double x[]{2, 3};
    double slopes[2]{};
    gradient(product, x, slopes);
    return vector{slopes[0], slopes[1]};
}() == vector{3.0, 2.0});
static_assert([] {
    std::array const x{2, 3};
    std::array<double, 2> slopes{};
    gradient(product, std::span(x), slopes);
    return slopes;
}() == std::array{3.0, 2.0});
static_assert([] {
    std::array const x{2.0f, 3.0f};
    std::array<float, 2> slopes{};
    gradient(
        [](auto const& x) {
            static_assert(decltype(x[0].tangent)::size() == 2);
            return x[0] * x[1];
        },
        std::span(x), slopes);
    return slopes;
}() == std::array{3.0f, 2.0f});

// Two arrays are still two arguments.
static_assert(jvp([](auto const& x) { return x[0]; }, std::array{1.0, 2.0}, std::array{3.0, 4.0}) ==
              3.0);
static_assert(!sequences<std::array<double, 2>, std::array<double, 2>>);
static_assert(!sequences<vector<double, 2>, vector<double, 2>>);
static_assert(!sequences<double, double>);
static_assert(!argument<std::span<double, 2>>);
static_assert(!argument<std::vector<double>>);
static_assert(!argument<double[2]>);

// Whoever owns the point, there is one ε for all that share its numbers.
template <class X>
using tag_at = at_sequence<decltype(product), X, basis_directions<4>>::tag;
static_assert(std::same_as<tag_at<std::vector<double>>, tag_at<std::span<double const, 3>>>);
static_assert(std::same_as<tag_at<std::span<double>>, tag_at<double[3]>>);
static_assert(!std::same_as<tag_at<std::span<double>>, tag_at<std::span<float>>>);

// The point that f sees is a range like any other, and has the parts that a std::span has.
using point = at_sequence<decltype(product), std::span<double const>, basis_directions<4>>::view;
static_assert(std::ranges::random_access_range<point>);
static_assert(std::ranges::sized_range<point>);
static_assert(std::same_as<std::ranges::range_value_t<point>, point::value_type>);
constexpr auto by_parts = [](auto const& x) {
    auto const rest = x.subspan(2);
    return x.front() * x.back() + *(rest.begin() + 1) * *(rest.end() - 1) + x.first(2)[1] +
           x.last(2)[0] * rest.subspan(1, 2)[1] + x.begin()[3];
};
constexpr auto by_indices = [](auto const& x) {
    return x[0] * x[4] + x[3] * x[4] + x[1] + x[3] * x[4] + x[3];
};
static_assert(gradient_by_chunks<2>(by_parts, five) == gradient(by_indices, five));
constexpr auto by_steps = [](auto const& x) {
    auto i = x.end();
    i -= 2;
    auto const next_to_last = *i--;
    auto const before = *i++;
    return next_to_last * before * *++i * static_cast<int>(i - x.begin()) + *(1 + --i);
};
static_assert(gradient_by_chunks(by_steps, vector{2.0, 3.0, 5.0}) ==
              vector{2 * 15.0, 2 * 10.0, 2 * 6.0 + 1});

}  // namespace
