// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/tag.hpp>

#include <cstddef>

namespace leibniz {

/// Are all tangents of s zero, with theirs?
template <dual_number S>
constexpr bool is_constant(S const& s);

/// Zero, with all its tangents.
template <scalar S>
constexpr bool is_zero(S const& s) {
    if constexpr (dual_number<S>) {
        return is_constant(s) && is_zero(s.value);
    } else {
        return s == 0;
    }
}

template <dual_number S>
constexpr bool is_constant(S const& s) {
    for (std::size_t i = 0; i < s.tangent.size(); ++i) {
        if (!is_zero(s.tangent[i])) return false;
    }
    return true;
}

/// tangent · slope for a slope that may be infinite: a zero tangent stays zero, so that 0·∞ poisons
/// nothing.
template <scalar S>
constexpr S steep_product(S const& tangent, S const& slope) {
    return is_zero(tangent) ? tangent : tangent * slope;
}

}  // namespace leibniz
