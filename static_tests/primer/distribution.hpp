// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "samples.hpp"

#include <cstddef>

/// Random variables of finitely many values with rational probabilities: expectations are sums, and
/// exact.
namespace leibniz::primer {

/// A random variable X: P(X = atomᵢ) = weightᵢ, the weights adding up to 1.
template <std::size_t N>
struct distribution {
    vector<rational, N> atoms;
    vector<rational, N> weights;

    /// E[f(X)] = Σ weightᵢ·f(atomᵢ)
    template <class F>
    constexpr auto expectation(F const& f) const {
        auto result = weights[0] * f(atoms[0]);
        for (std::size_t i = 1; i < N; ++i) result = result + weights[i] * f(atoms[i]);
        return result;
    }

    /// E[X]
    constexpr rational mean() const { return dot(weights, atoms); }

    /// Var X = E[(X − E[X])²]
    constexpr rational variance() const {
        return expectation([m = mean()](rational x) { return (x - m) * (x - m); });
    }
};

/// The atoms with probabilities in proportion to the parts.
template <std::size_t N>
constexpr distribution<N> weighted(vector<rational, N> const& atoms,
                                   vector<rational, N> const& parts) {
    return {atoms, parts / sum(parts)};
}

/// f(X)
template <class F, std::size_t N>
constexpr distribution<N> transformed(F const& f, distribution<N> const& x) {
    return {map(f, x.atoms), x.weights};
}

/// f(X, Y) of independent X and Y: P(X = xᵢ and Y = yⱼ) = P(X = xᵢ)·P(Y = yⱼ)
template <class F, std::size_t N, std::size_t M>
constexpr distribution<N * M> transformed(F const& f, distribution<N> const& x,
                                          distribution<M> const& y) {
    distribution<N * M> result{};
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t j = 0; j < M; ++j) {
            result.atoms[i * M + j] = f(x.atoms[i], y.atoms[j]);
            result.weights[i * M + j] = x.weights[i] * y.weights[j];
        }
    }
    return result;
}

/// X − E[X], which has mean 0
template <std::size_t N>
constexpr distribution<N> centred(distribution<N> const& x) {
    return transformed([m = x.mean()](rational a) { return a - m; }, x);
}

/// f of distributions with 2 to 5 atoms. No mean is 0; every standard deviation is rational.
constexpr void for_distributions(auto const& f) {
    f(weighted<2>({-2, 1}, {4, 1}));
    f(weighted<2>({rational{4, 3}, 2}, {1, 9}));
    f(weighted<3>({rational{-3, 2}, rational{1, 2}, 2}, {4, 7, 3}));
    f(weighted<3>({-4, -3, -1}, {4, 6, 2}));
    f(weighted<4>({-4, -1, 0, 3}, {2, 7, 5, 1}));
    f(weighted<5>({-7, -1, 0, 3, 7}, {4, 2, 4, 1, 9}));
}

/// f of a distribution with N atoms that differ by their seed.
template <std::size_t N>
constexpr distribution<N> sample_distribution(int seed) {
    vector<rational, N> parts;
    for (std::size_t i = 0; i < N; ++i)
        parts[i] = (static_cast<int>(i) * (seed + 3) + seed) % 7 + 1;
    return weighted(sample_vector<rational, N>(seed), parts);
}

}  // namespace leibniz::primer
