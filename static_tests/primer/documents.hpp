// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "000_lecture_notes.hpp"
#include "001_guidebook.hpp"

namespace leibniz::primer {

/// The documents in the order in which they are reported.
inline constexpr std::array documents{
    document{"000", "lecture notes and solved exercise sheet 2", lecture_notes::all},
    document{"001", "guidebook on derivatives", guidebook::all},
};

}  // namespace leibniz::primer
