// SPDX-License-Identifier: BSL-1.0

#include "awkward_points_of_programs.hpp"

static_assert(leibniz::tests::part_is_as_stated<2>());
