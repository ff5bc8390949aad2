// SPDX-License-Identifier: BSL-1.0
#include "documents.hpp"
#include "derivations.hpp"
#include "proofs.hpp"

#include <array>

namespace leibniz::primer {

std::span<document const> documents() {
    static std::array const all{
        document{"000", "lecture notes and solved exercise sheet 2", lecture_notes::rows,
                 lecture_notes::errata, lecture_notes::derivations, lecture_notes::proofs,
                 lecture_notes::refutations},
        document{"001", "guidebook on derivatives", guidebook::rows, guidebook::errata,
                 guidebook::derivations, guidebook::proofs, guidebook::refutations},
        document{"002", "exercise sheet, 2018/19", exercise_sheet::rows, exercise_sheet::errata,
                 exercise_sheet::derivations, exercise_sheet::proofs, exercise_sheet::refutations},
        document{"003", "notes on vector derivatives", vector_derivatives::rows,
                 vector_derivatives::errata, vector_derivatives::derivations,
                 vector_derivatives::proofs, vector_derivatives::refutations},
        document{"004", "exercise solution", exercise_solution::rows, exercise_solution::errata,
                 exercise_solution::derivations, exercise_solution::proofs,
                 exercise_solution::refutations},
    };
    return all;
}

}  // namespace leibniz::primer
