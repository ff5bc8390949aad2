// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/concepts.hpp>
#include <leibniz/scalar/functions.hpp>
#include <leibniz/scalar/interval_arithmetic.hpp>

namespace leibniz {

/// softplus(x) = log(1 + eˣ),  softplus′ = σ
///
/// For x > 0 it is computed as  x + log(1 + e⁻ˣ),  so that no exponential overflows.
template <scalar S>
constexpr real_scalar<S> softplus(S const& x) {
    real_scalar<S> const r(x);
    if constexpr (of_intervals<S>) return log1p(exp(r));  // an end may overflow
    auto const is_positive = x > 0;
    return select(is_positive, r, real_scalar<S>(0)) + log1p(exp(select(is_positive, -r, r)));
}

}  // namespace leibniz
