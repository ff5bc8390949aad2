// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "document.hpp"

/// What the documents state and what they print wrong: one source file each, here and in errata/,
/// named by the number of the document. Compiling it is confirming it.
namespace leibniz::primer {

namespace lecture_notes {
extern row_list const rows;
extern erratum_list const errata;
}  // namespace lecture_notes

namespace guidebook {
extern row_list const rows;
extern erratum_list const errata;
}  // namespace guidebook

namespace exercise_sheet {
extern row_list const rows;
extern erratum_list const errata;
}  // namespace exercise_sheet

namespace vector_derivatives {
extern row_list const rows;
extern erratum_list const errata;
}  // namespace vector_derivatives

namespace exercise_solution {
extern row_list const rows;
extern erratum_list const errata;
}  // namespace exercise_solution

}  // namespace leibniz::primer
