// SPDX-License-Identifier: BSL-1.0
#include <leibniz/learning/cross_entropy.hpp>

#include <leibniz/linear.hpp>

#include <type_traits>

#include <leibniz/calculus/gradient.hpp>
#include <leibniz/calculus/hessian.hpp>
#include <leibniz/verify/ulp_distance.hpp>

using namespace leibniz;

constexpr auto one_hot = vector{0, 1, 0};
constexpr auto mixture = vector{0.5, 0.25, 0.25};
constexpr auto p = vector{0.25, 0.5, 0.25};
constexpr auto z = vector{0.5, -1.0, 2.0};
constexpr double log_of_2 = 0.69314718055994530942;

static_assert(ulp_distance(cross_entropy(one_hot, p), log_of_2) <= 1);
static_assert(ulp_distance(cross_entropy(mixture, p), 1.75 * log_of_2) <= 2);
static_assert(cross_entropy(one_hot, vector{0, 1, 0}) == 0);
static_assert(cross_entropy(vector{0, 1}, vector{0, 1}) == 0);
static_assert(std::is_same_v<decltype(cross_entropy(vector{1.0f}, vector{1.0f})), float>);

// ∂L/∂p = −y/p.
static_assert(gradient([](auto const& q) { return cross_entropy(mixture, q); }, p) ==
              vector{-2, -0.5, -1});
static_assert(gradient([](auto const& q) { return cross_entropy(one_hot, q); }, p) ==
              vector{0, -2, 0});

// Through the softmax, one way and the other; the gradient is ŷ − y.
constexpr auto composed = [](auto const& y) {
    return [y](auto const& logits) { return cross_entropy(y, softmax(logits)); };
};
constexpr auto direct = [](auto const& y) {
    return [y](auto const& logits) { return softmax_cross_entropy(y, logits); };
};
static_assert(ulp_distance(softmax_cross_entropy(one_hot, z), composed(one_hot)(z)) <= 2);
static_assert(ulp_distance(softmax_cross_entropy(mixture, z), composed(mixture)(z)) <= 2);
static_assert(norm(gradient(composed(one_hot), z) - (softmax(z) - one_hot)) <= 4e-16);
static_assert(ulp_distance(gradient(direct(one_hot), z), softmax(z) - one_hot) <= 4);
static_assert(norm(gradient(direct(mixture), z) - (softmax(z) - mixture)) <= 2e-16);
static_assert(norm(hessian(direct(one_hot), z) -
                   (diagonal(softmax(z)) - outer(softmax(z), softmax(z)))) <= 2e-16);

// A target that is no distribution counts by its sum: the gradient is ŷ·Σy − y.
static_assert(norm(gradient(direct(vector{1, 2, 0}), z) - (3 * softmax(z) - vector{1, 2, 0})) <=
              1e-15);

// The derivative by the target is −log softmax(z).
static_assert(gradient([](auto const& y) { return softmax_cross_entropy(y, z); }, mixture) ==
              -log_softmax(z));

// Logits of ±1000: the loss is the gap that training has to close, the gradient is finite.
static_assert(softmax_cross_entropy(vector{0, 1}, vector{1000, -1000}) == 2000);
static_assert(softmax_cross_entropy(vector{1, 0}, vector{1000, -1000}) == 0);
static_assert(gradient(direct(vector{0, 1}), vector{1000.0, -1000.0}) == vector{1, -1});
static_assert(gradient(direct(vector{1, 0}), vector{1000.0, -1000.0}) == vector{0, 0});

// Almost sure of the right class, the gradient is what is missing to 1, not its rounding.
static_assert(ulp_distance(gradient(direct(vector{1, 0}), vector{40.0, 0.0}),
                           vector{-4.2483542552915889773e-18, 4.2483542552915889773e-18}) <= 2);
