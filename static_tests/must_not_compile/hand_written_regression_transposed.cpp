// error: in row[^0-9]* 0[^0-9]+column[^0-9]* 1[^0-9]
// error: the_two_sides_are_not_identical
// SPDX-License-Identifier: BSL-1.0

// x (p − y)ᵀ for (p − y) xᵀ. With as many features as classes the shape does not tell.
#include "../../examples/hand_written/regression.hpp"

#include <leibniz/verify.hpp>

using namespace leibniz;

#ifdef MUST_NOT_COMPILE
constexpr auto by_weights = [](auto const& W, auto const& b, auto const& x, auto const& y) {
    return outer(x, regression::cross_entropy_by_logits(W * x + b, y));
};
#else
constexpr auto by_weights = regression::loss_by_weights;
#endif

inline constexpr bool proved =
    require_identical<matrix<double, 2, 2>, vector<double, 2>, vector<double, 2>,
                      vector<double, 2>>(partial<0>(regression::loss), by_weights);
