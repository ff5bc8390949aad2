// SPDX-License-Identifier: BSL-1.0

#include "rules.hpp"

static_assert(leibniz::tests::part_agrees<5>());
