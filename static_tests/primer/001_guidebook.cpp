// SPDX-License-Identifier: BSL-1.0
#include "001_guidebook.hpp"

static_assert(leibniz::primer::all_hold(leibniz::primer::guidebook{}));
