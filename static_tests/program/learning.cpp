// SPDX-License-Identifier: BSL-1.0

// What machine learning asks for: programs of the functions of learning/.

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

// Softmax and its kin look for the largest entry, which is another one at another point. A program is
// for all points.
constexpr auto probabilities = [](auto const& z) { return softmax(z); };
constexpr auto log_probabilities = [](auto const& z) { return log_softmax(z); };
constexpr auto total = [](auto const& z) { return log_sum_exp(z); };
constexpr auto entropy = [](auto const& z) {
    return softmax_cross_entropy(vector{0.25, 0.5, 0.25}, z);
};
constexpr vector<double, 3> far_apart{-800, 700, 690};

static_assert(distance<probabilities>(scores) <= 4);
static_assert(distance<log_probabilities>(scores) <= 4);
static_assert(distance<total>(scores) <= 4);
static_assert(distance<gradient(total)>(scores) <= 4);
static_assert(distance<jacobian(probabilities)>(scores) <= 8);
static_assert(distance<gradient(entropy)>(scores) <= 8);
static_assert(distance<total>(far_apart) <= 4);
static_assert(distance<gradient(total)>(far_apart) <= 4);

// A layer of a network, by its weights.
constexpr auto loss = [](auto const& w) {
    auto const hidden = map([](auto const& x) { return sigmoid(x); }, w * scores);
    return dot(hidden, hidden);
};
constexpr matrix<double, 2, 3> weights{{0.5, -0.25, 1}, {1.5, 0.75, -0.5}};
static_assert(distance<gradient(loss)>(weights) <= 2);

}  // namespace leibniz::tests
