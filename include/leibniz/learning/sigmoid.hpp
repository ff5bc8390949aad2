// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/concepts.hpp>
#include <leibniz/scalar/functions.hpp>
#include <leibniz/scalar/interval_arithmetic.hpp>

// What neural networks are made of, generic in the scalar. Value and derivatives stay accurate, and
// finite, for arguments of any size: every exponential is taken of a number that is not positive,
// and no difference cancels.

namespace leibniz {

/// σ(x) = 1 / (1 + e⁻ˣ),  σ′ = σ(1 − σ)
///
/// For x < 0 it is computed as  eˣ / (1 + eˣ),  so that no exponential overflows. Either form keeps
/// the digits of σ′, in both tails, where σ(1 − σ) itself loses them to the rounding of 1 − σ.
template <scalar S>
constexpr real_scalar<S> sigmoid(S const& x) {
    real_scalar<S> const r(x);
    if constexpr (of_intervals<S>) return 1 / (1 + exp(-r));  // an end may overflow
    auto const is_negative = x < 0;
    real_scalar<S> const e = exp(select(is_negative, r, -r));
    return select(is_negative, e, real_scalar<S>(1)) / (1 + e);
}

}  // namespace leibniz
