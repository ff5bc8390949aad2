// SPDX-License-Identifier: BSL-1.0
#pragma once

// Softmax regression: the cross-entropy of the probabilities softmax(W x + b) and a target.
#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

#include <cstddef>

namespace regression {

using namespace leibniz;

/// pᵢ = exp zᵢ / Σ exp zⱼ
constexpr auto probabilities = [](auto const& z) {
    auto p = z;
    for (auto& number : p) number = exp(number);
    return p / sum(p);
};

/// diag(p) − p pᵀ
constexpr auto probabilities_by_logits = [](auto const& z) {
    auto const p = probabilities(z);
    return diagonal(p) - outer(p, p);
};

/// −Σ yᵢ log pᵢ,  of logits z and a target y: one-hot, or weights that need not sum to 1
constexpr auto cross_entropy_of_logits = [](auto const& z, auto const& y) {
    auto log_p = probabilities(z);
    for (auto& number : log_p) number = log(number);
    return -dot(y, log_p);
};

/// p Σ yᵢ − y
constexpr auto cross_entropy_by_logits = [](auto const& z, auto const& y) {
    return sum(y) * probabilities(z) - y;
};

/// The loss of weights W and bias b on an example (x, y).
constexpr auto loss = [](auto const& W, auto const& b, auto const& x, auto const& y) {
    return cross_entropy_of_logits(W * x + b, y);
};

constexpr auto loss_by_weights = [](auto const& W, auto const& b, auto const& x, auto const& y) {
    return outer(cross_entropy_by_logits(W * x + b, y), x);
};

constexpr auto loss_by_bias = [](auto const& W, auto const& b, auto const& x, auto const& y) {
    return cross_entropy_by_logits(W * x + b, y);
};

constexpr auto loss_by_example = [](auto const& W, auto const& b, auto const& x, auto const& y) {
    return transpose(W) * cross_entropy_by_logits(W * x + b, y);
};

/// The same for the target that is class C and no other:  −log p_C
template <std::size_t C>
constexpr auto loss_of_class = [](auto const& z) { return -log(probabilities(z)[C]); };

/// p − e_C
template <std::size_t C>
constexpr auto loss_of_class_by_logits = [](auto const& z) {
    auto p = probabilities(z);
    p[C] -= 1;
    return p;
};

}  // namespace regression
