// SPDX-License-Identifier: BSL-1.0

// What machine learning asks for: programs of the functions of learning/. (Softmax and its kin look
// for the largest entry: a branch, which is refused.)

#include "distance.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/learning.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

namespace leibniz::tests {

constexpr vector<double, 3> scores{0.5, -1.5, 2};

static_assert(
    distance<gradient([](auto const& v) { return mean_squared_error(v, 2 * v); })>(scores) <= 2);

constexpr auto activations = [](auto x) {
    return vector{relu(x), sigmoid(x), softplus(x), tanh(x)};
};
static_assert(distance<activations>(0.75) == 0);
static_assert(distance<activations>(-0.75) == 0);
static_assert(distance<derivative(activations)>(0.75) <= 2);
static_assert(distance<derivative(activations)>(-0.75) <= 2);
static_assert(distance<derivative(activations)>(0.0) <= 2);

// A layer of a network, by its weights.
constexpr auto loss = [](auto const& w) {
    auto const hidden = map([](auto const& x) { return sigmoid(x); }, w * scores);
    return dot(hidden, hidden);
};
constexpr matrix<double, 2, 3> weights{{0.5, -0.25, 1}, {1.5, 0.75, -0.5}};
static_assert(distance<gradient(loss)>(weights) <= 2);

}  // namespace leibniz::tests
