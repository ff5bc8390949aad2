// SPDX-License-Identifier: BSL-1.0
#include "000_lecture_notes.hpp"

static_assert(leibniz::primer::all_hold(leibniz::primer::lecture_notes{}));
