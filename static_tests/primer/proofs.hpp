// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "proof.hpp"

/// What the prover says of the documents, for all arguments: one source file each in proofs/, named
/// by the number of the document. Compiling it is confirming it.
namespace leibniz::primer {

namespace lecture_notes {
extern proof_list const proofs;
extern refutation_list const refutations;
}  // namespace lecture_notes

namespace guidebook {
extern proof_list const proofs;
extern refutation_list const refutations;
}  // namespace guidebook

namespace exercise_sheet {
extern proof_list const proofs;
extern refutation_list const refutations;
}  // namespace exercise_sheet

namespace vector_derivatives {
extern proof_list const proofs;
extern refutation_list const refutations;
}  // namespace vector_derivatives

namespace exercise_solution {
extern proof_list const proofs;
extern refutation_list const refutations;
}  // namespace exercise_solution

}  // namespace leibniz::primer
