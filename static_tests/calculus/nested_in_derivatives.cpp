// SPDX-License-Identifier: BSL-1.0

// Every operator inside derivatives and gradients, against the power rule by hand: exact integers.

#include "nested_operators.hpp"

namespace {

using namespace leibniz::tests;

static_assert(agrees_with_all_inside<takes_derivative>(all_operators{}));
static_assert(agrees_with_all_inside<takes_second_derivative>(all_operators{}));
static_assert(agrees_with_all_inside<takes_partial>(all_operators{}));
static_assert(agrees_with_all_inside<takes_gradient>(all_operators{}));

}  // namespace
