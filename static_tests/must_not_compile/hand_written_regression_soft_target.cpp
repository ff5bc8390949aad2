// error: in entry[^0-9]* 0[^0-9]
// error: the_two_sides_are_not_identical
// SPDX-License-Identifier: BSL-1.0

// p − y is the gradient for a target that sums to 1, and for no other.
#include "../../examples/hand_written/regression.hpp"

#include <leibniz/verify.hpp>

using namespace leibniz;

#ifdef MUST_NOT_COMPILE
constexpr auto by_logits = [](auto const& z, auto const& y) {
    return regression::probabilities(z) - y;
};
#else
constexpr auto by_logits = regression::cross_entropy_by_logits;
#endif

inline constexpr bool proved = require_identical<vector<double, 3>, vector<double, 3>>(
    partial<0>(regression::cross_entropy_of_logits), by_logits);
