// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "derivation.hpp"

/// The formulas of the documents and their derivatives by expressions: one source file each in
/// derivatives/, named by the number of the document. Compiling it is confirming it.
namespace leibniz::primer {

namespace lecture_notes {
extern derivation_list const derivations;
}
namespace guidebook {
extern derivation_list const derivations;
}
namespace exercise_sheet {
extern derivation_list const derivations;
}
namespace vector_derivatives {
extern derivation_list const derivations;
}
namespace exercise_solution {
extern derivation_list const derivations;
}

}  // namespace leibniz::primer
