// SPDX-License-Identifier: BSL-1.0

// The blocks of a Jacobian are the partial derivatives by each argument, from one pass.

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar/rational.hpp>

#include <array>
#include <concepts>
#include <tuple>

namespace {

using namespace leibniz;

template <class T>
struct affine_map {
    matrix<T, 2, 2> weights;
    vector<T, 2> bias;
};

constexpr auto layer = [](auto const& w, auto const& x, auto b) { return w * x + b * x; };
constexpr matrix w{{1.0, 2.0}, {3.0, 4.0}};
constexpr vector x{5.0, 7.0};
constexpr auto blocks = jacobian_blocks(layer, w, x, 2.0);

// By a matrix a vector of matrices, by a vector a matrix, by a number a vector.
static_assert(std::get<0>(blocks) ==
              vector{matrix{{5.0, 7.0}, {0.0, 0.0}}, matrix{{0.0, 0.0}, {5.0, 7.0}}});
static_assert(std::get<1>(blocks) == matrix{{3.0, 2.0}, {3.0, 6.0}});
static_assert(std::get<2>(blocks) == x);
static_assert(blocks == std::tuple{partial<0>(layer, w, x, 2.0), partial<1>(layer, w, x, 2.0),
                                   partial<2>(layer, w, x, 2.0)});
static_assert(jacobian_blocks(layer)(w, x, 2) == blocks);
static_assert(value_and_jacobian_blocks(layer, w, x, 2.0).value == layer(w, x, 2.0));
static_assert(value_and_jacobian_blocks(layer, w, x, 2.0).jacobian_blocks == blocks);
static_assert(value_and_jacobian_blocks(layer)(w, x, 2.0).jacobian_blocks == blocks);

// Wherever the argument stands.
static_assert(jacobian_blocks([](auto b, auto const& v, auto const& m) { return layer(m, v, b); },
                              2.0, x, w) ==
              std::tuple{std::get<2>(blocks), std::get<1>(blocks), std::get<0>(blocks)});

// Of one tuple or struct they are those of its parts; its Jacobian has them side by side.
constexpr auto of_tuple = [](auto const& t) { return std::apply(layer, t); };
static_assert(jacobian_blocks(of_tuple, std::tuple{w, x, 2}) == blocks);
static_assert(partial<0>(of_tuple, std::tuple{w, x, 2}) == blocks);
static_assert(jacobian(of_tuple, std::tuple{w, x, 2}) ==
              matrix{{5, 7, 0, 0, 3, 2, 5}, {0, 0, 5, 7, 3, 6, 7}});
constexpr auto apply_map = [](auto const& a, auto const& v) { return a.weights * v + a.bias; };
static_assert(jacobian_blocks([](auto const& a) { return apply_map(a, x); },
                              affine_map<double>{w, x}) ==
              std::tuple{std::get<0>(blocks), identity<double, 2>()});
static_assert(jacobian_blocks(apply_map, affine_map<double>{w, x}, x) ==
              std::tuple{std::tuple{std::get<0>(blocks), identity<double, 2>()}, w});

// Of a scalar function they are gradients, of a matrix function derivatives by numbers.
static_assert(jacobian_blocks([](auto const& a, auto const& m) { return dot(a, m * a); }, x, w) ==
              std::tuple{w * x + transpose(w) * x, outer(x, x)});
static_assert(jacobian_blocks([](auto a, auto b) { return matrix{{a, b}, {a * b, 0 * a}}; }, 2,
                              3) == std::tuple{matrix{{1, 0}, {3, 0}}, matrix{{0, 1}, {2, 0}}});
static_assert(jacobian_blocks([](auto const& v) { return w * v; }, x) == std::tuple{w});

// Scalars meet in their common scalar; exact ones stay exact.
static_assert(std::same_as<decltype(jacobian_blocks(layer, w, vector{5.0f, 7.0f}, 2.0f)),
                           std::remove_const_t<decltype(blocks)>>);
static_assert(std::get<2>(jacobian_blocks([](auto a, auto b, auto c) { return a / b * c * c; },
                                          rational{1}, rational{3}, rational{2})) ==
              rational{4, 3});

}  // namespace
