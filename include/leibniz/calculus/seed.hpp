// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/shape.hpp>
#include <leibniz/scalar/jet.hpp>

#include <cstddef>

namespace leibniz {

/// x + (1, 0, …)·ε₀ + (0, 1, …)·ε₁ + …: every number of x with its own direction, as a Jet.
template <jet Jet, argument X>
constexpr auto seeded_as(X const& x) {
    std::size_t i = 0;
    return map_numbers(x, [&](auto const& n) {
        Jet r(n);
        r.part(i++) = typename layer<Jet>::number(1);
        return r;
    });
}

/// k!, in the numbers below all layers of T.
template <scalar T>
constexpr auto factorial(std::size_t k) {
    typename innermost<T>::type product(1);
    for (std::size_t i = 2; i <= k; ++i) product = product * static_cast<int>(i);
    return product;
}

}  // namespace leibniz
