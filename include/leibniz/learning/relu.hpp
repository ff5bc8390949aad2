// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>
#include <leibniz/scalar/chain_rule.hpp>
#include <leibniz/scalar/concepts.hpp>

namespace leibniz {

/// max(0, x), slope 1 for x > 0 and 0 for x ≤ 0.
struct relu_rule : rules::unary {
    static constexpr char const* name = "relu";
    static constexpr bool flat = true;
    static constexpr bool is_kink(auto const& x) { return x == 0; }
    template <class T>
    static constexpr T value(T const& x) {
        return x <= 0 ? T(0) : x;
    }
    static constexpr auto slope(auto const& x) { return !(x <= 0) + 0; }
};

/// ReLU(x) = max(0, x),  with slope 1 for x > 0 and 0 for x ≤ 0
///
/// Edges: the slope at 0 is 0, as networks want it, not the average that `max` has there. NaN stays
///        NaN.
constexpr auto relu(operand auto const& x) { return apply<relu_rule>(x); }

}  // namespace leibniz
