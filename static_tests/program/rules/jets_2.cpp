// SPDX-License-Identifier: BSL-1.0

#include "rules.hpp"

static_assert(leibniz::tests::jets_of_part_agree<2>());
