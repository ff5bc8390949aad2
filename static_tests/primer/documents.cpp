// SPDX-License-Identifier: BSL-1.0
#include "documents.hpp"

#include <array>

namespace leibniz::primer {

std::span<document const> documents() {
    static std::array const all{
        document{"000", "lecture notes and solved exercise sheet 2", lecture_notes::rows,
                 lecture_notes::errata},
        document{"001", "guidebook on derivatives", guidebook::rows, guidebook::errata},
        document{"002", "exercise sheet, 2018/19", exercise_sheet::rows, exercise_sheet::errata},
        document{"003", "notes on vector derivatives", vector_derivatives::rows,
                 vector_derivatives::errata},
        document{"004", "exercise solution", exercise_solution::rows, exercise_solution::errata},
    };
    return all;
}

}  // namespace leibniz::primer
