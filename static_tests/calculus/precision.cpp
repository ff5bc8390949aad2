// SPDX-License-Identifier: BSL-1.0

// Where a float meets a double, the derivative is as precise as the double.

#include <leibniz/calculus.hpp>

#include <array>
#include <concepts>
#include <span>
#include <tuple>

namespace {

using namespace leibniz;

constexpr auto product = [](auto x, auto y) { return x * y; };

static_assert(partial<0>(product, 1.0f, 0.1) == 0.1);
static_assert(partial<0>(product, 1.0f, 0.1) == gradient(product, 1.0f, 0.1)[0]);
static_assert(partial<1>(product, 0.1, 1.0f) == 0.1);
static_assert(partial<0, 1>([](auto x, auto y) { return 0.1 * x * y; }, 1.0f, 1.0) == 0.1);
static_assert(partial<0, 0>([](auto x, auto y) { return x * x * y; }, 1.0f, 0.1) == 0.2);
static_assert(std::same_as<decltype(partial<0>(product, 1.0f, 2.0f)), float>);
static_assert(std::same_as<decltype(partial<0>(product, 1.0f, 2)), double>);
static_assert(std::same_as<decltype(partial<0>(product, 1.0, 2.0L)), long double>);

// Each argument keeps its shape.
static_assert(partial<0>([](auto const& v, auto y) { return v[0] * v[1] * y; }, vector{2.0f, 3.0f},
                         0.1) == vector{3 * 0.1, 2 * 0.1});
static_assert(partial<1>([](auto x, auto const& p) { return x * std::get<0>(p) * std::get<1>(p); },
                         0.1, std::tuple{2.0f, 1}) == std::tuple{0.1, 2 * 0.1});

// What is constant inside another derivative stays so: d/dx ∂/∂y (x·y) = 1.
static_assert(derivative([](auto x) { return partial<1>(product, x, 0.1f); }, 1.0) == 1);

// A direction is not rounded to the point.
constexpr auto doubled = [](auto x) { return 2 * x; };
static_assert(jvp(doubled, 1.0f, 0.1) == 0.2);
static_assert(jvp([](auto const& x) { return x[0]; }, vector{1.0f, 2.0f}, vector{0.1, 0.0}) == 0.1);
static_assert(hvp([](auto x) { return x * x; }, 1.0f, 0.1) == 0.2);
static_assert(std::same_as<decltype(jvp(doubled, 1.0f, 1)), float>);

constexpr auto first_squared = [](auto const& x) { return x[0] * x[0]; };
static_assert([] {
    std::array const x{1.0f, 2.0f};
    std::array const v{0.1, 0.0};
    return jvp(first_squared, std::span<float const>(x), std::span<double const>(v));
}() == 0.2);

// A direction may move where the point does not: d/dt 2·x₀·t = 2·x₀, of sequences as of vectors.
static_assert(derivative([](auto t) { return jvp(first_squared, vector{3.0}, vector{t}); }, 1.0) ==
              6);
static_assert(derivative(
                  [](auto t) {
                      std::array const x{3.0};
                      std::array const v{t};
                      return jvp(first_squared, std::span<double const>(x), std::span(v));
                  },
                  1.0) == 6);
static_assert(derivative(
                  [](auto t) {
                      std::array const x{3.0};
                      std::array const v{t};
                      std::array r{t};
                      jvp([](auto const& at, auto& y) { y[0] = at[0] * at[0]; },
                          std::span<double const>(x), std::span(v), std::span(r));
                      return r[0];
                  },
                  1.0) == 6);

}  // namespace
