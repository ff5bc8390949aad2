// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/learning/softmax.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/concepts.hpp>
#include <leibniz/scalar/functions.hpp>

#include <cstddef>

namespace leibniz {

/// L = −Σ yᵢ log pᵢ,  of a target y (one-hot, or any distribution) and probabilities p
///
/// Edges: 0·log 0 = 0. A probability of 0 that the target gives weight to costs +∞. When p is a
///        softmax of logits, `softmax_cross_entropy` is accurate where p has rounded to 0 or 1.
template <scalar Y, scalar P, std::size_t N, std::size_t M>
constexpr real_scalar<common_scalar<Y, P>> cross_entropy(vector<Y, N> const& target,
                                                         vector<P, M> const& probabilities) {
    static_assert(N == M, "cross entropy needs as many probabilities as targets");
    if constexpr (N == M) {
        real_scalar<common_scalar<Y, P>> sum(0);
        for (std::size_t i = 0; i < N; ++i) {
            auto const& y = target.entry[i];
            auto const& p = probabilities.entry[i];
            if (!(y == 0 && p == 0)) sum = sum - y * log(p);
        }
        return sum;
    } else {
        return {};
    }
}

/// L = −Σ yᵢ log softmax(z)ᵢ,  of a target y and logits z,  with gradient  softmax(z)·Σy − y
template <scalar Y, scalar Z, std::size_t N, std::size_t M>
constexpr real_scalar<common_scalar<Y, Z>> softmax_cross_entropy(vector<Y, N> const& target,
                                                                 vector<Z, M> const& logits) {
    static_assert(N == M, "cross entropy needs as many logits as targets");
    if constexpr (N == M) {
        auto const log_probabilities = log_softmax(logits);
        real_scalar<common_scalar<Y, Z>> sum(0);
        for (std::size_t i = 0; i < N; ++i)
            sum = sum - target.entry[i] * log_probabilities.entry[i];
        return sum;
    } else {
        return {};
    }
}

}  // namespace leibniz
