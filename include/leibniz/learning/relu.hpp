// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/concepts.hpp>

namespace leibniz {

/// ReLU(x) = max(0, x),  with slope 1 for x > 0 and 0 for x ≤ 0
///
/// Edges: the slope at 0 is 0, as networks want it, not the average that `max` has there. NaN stays
///        NaN.
template <scalar S>
constexpr real_scalar<S> relu(S const& x) {
    return x <= 0 ? real_scalar<S>(0) : real_scalar<S>(x);
}

}  // namespace leibniz
