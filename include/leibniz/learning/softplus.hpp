// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/concepts.hpp>
#include <leibniz/scalar/functions.hpp>

namespace leibniz {

/// softplus(x) = log(1 + eˣ),  softplus′ = σ
///
/// For x > 0 it is computed as  x + log(1 + e⁻ˣ),  so that no exponential overflows.
template <scalar S>
constexpr real_scalar<S> softplus(S const& x) {
    real_scalar<S> const e = exp(x > 0 ? -real_scalar<S>(x) : real_scalar<S>(x));
    return x > 0 ? x + log1p(e) : log1p(e);
}

}  // namespace leibniz
