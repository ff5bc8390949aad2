// SPDX-License-Identifier: BSL-1.0

// Every operator inside the products with a Hessian and the operators of fields, against the power
// rule by hand: exact integers.

#include "nested_operators.hpp"

#include <array>
#include <tuple>

namespace {

using namespace leibniz;
using namespace leibniz::tests;

static_assert(agrees_with_all_inside<takes_hvp>(all_operators{}));
static_assert(agrees_with_all_inside<takes_divergence>(all_operators{}));
static_assert(agrees_with_all_inside<takes_curl>(all_operators{}));
static_assert(agrees_with_all_inside<takes_laplacian>(all_operators{}));

// In space, where the curl is a vector: curl ∇f = 0, div curl F = 0, curl curl F = ∇ div F − ΔF.
constexpr auto f = [](auto const& v) { return v[0] * v[0] * v[1] * v[2] + v[1] * v[2] * v[2]; };
constexpr auto field = [](auto const& v) {
    return vector{v[0] * v[0] * v[1] * v[2], v[0] * v[1] * v[1] * v[1], f(v) * v[2]};
};
template <std::size_t I>
constexpr auto component = [](auto const& v) { return field(v)[I]; };
constexpr vector point{2.0, 3.0, 5.0};
constexpr vector laplacian_of_field{laplacian(component<0>, point), laplacian(component<1>, point),
                                    laplacian(component<2>, point)};
static_assert(laplacian_of_field ==
              vector{0 + 2 * 3 * 5.0, 6 * 2 * 3.0, 2 * 3 * 25 + 8 * 3 + 18 * 5.0});
static_assert(curl(gradient(f), point) == vector{0.0, 0.0, 0.0});
static_assert(divergence(curl(field), point) == 0);
static_assert(curl(curl(field), point) == gradient(divergence(field), point) - laplacian_of_field);

// Other shapes: matrices, arrays and tuples of numbers with two ε, arguments held at the outer one.
static_assert(derivative(
                  [](auto a) {
                      constexpr matrix m{{2.0, 3.0}, {5.0, 7.0}};
                      auto const adjugate = gradient(
                          [a](auto const& n) {
                              return a * a * (n(0, 0) * n(1, 1) - n(0, 1) * n(1, 0));
                          },
                          m);
                      return adjugate(0, 0) + 10 * adjugate(0, 1) + 100 * adjugate(1, 0) +
                             1000 * adjugate(1, 1);
                  },
                  0.5) == 7 - 10 * 5 - 100 * 3 + 1000 * 2);
static_assert(jacobian(
                  [](auto const& a) {
                      return gradient(
                          [&a](auto const& b) { return a[0] * b[0] * b[1] + a[1] * b[0]; }, a);
                  },
                  std::array{2.0, 3.0}) == matrix{{3.0, 3.0}, {4.0, 0.0}});
static_assert(
    derivative([](auto a) { return partial<0>([](auto b, auto c) { return b * b * c; }, 3.0, a); },
               2.0) == 6);
static_assert(derivative(
                  [](auto a) {
                      auto const [value, slope] = value_and_derivative(
                          [a](auto b) { return std::tuple{a * b, a * a * b}; }, a);
                      return std::get<0>(value) * std::get<1>(slope);  // a²·a²
                  },
                  2.0) == 32);

}  // namespace
