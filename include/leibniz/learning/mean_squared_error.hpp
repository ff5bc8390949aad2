// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear/arithmetic.hpp>
#include <leibniz/linear/norm.hpp>
#include <leibniz/linear/vector.hpp>
#include <leibniz/scalar/concepts.hpp>

#include <cstddef>

namespace leibniz {

/// L = (1/n) Σ (ŷᵢ − yᵢ)²,  of a prediction ŷ and a target y,  with gradient  (2/n)(ŷ − y)
template <scalar P, scalar Y, std::size_t N, std::size_t M>
constexpr real_scalar<common_scalar<P, Y>> mean_squared_error(vector<P, N> const& prediction,
                                                              vector<Y, M> const& target) {
    static_assert(N == M, "the mean squared error needs as many predictions as targets");
    if constexpr (N == M) {
        return real_scalar<common_scalar<P, Y>>(norm_squared(prediction - target)) /
               static_cast<int>(N);
    } else {
        return {};
    }
}

}  // namespace leibniz
