// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "derivation.hpp"
#include "erratum.hpp"
#include "proof.hpp"
#include "row.hpp"

#include <algorithm>
#include <span>
#include <string_view>

namespace leibniz::primer {

using row_list = std::span<row const* const>;
using erratum_list = std::span<erratum const* const>;

/// A source document: its number, its name, what it states, what it prints wrong, what expressions
/// print in its place, and what the prover says of all of it.
struct document {
    std::string_view id;
    std::string_view title;
    row_list rows;
    erratum_list errata;
    derivation_list derivations{};
    proof_list proofs{};
    refutation_list refutations{};

    /// Null if there is none.
    proof const* proof_of(row const& r) const { return entry_for(r.id, proofs); }
    refutation const* refutation_of(erratum const& e) const { return entry_for(e.id, refutations); }

private:
    template <class T>
    static T const* entry_for(std::string_view id, std::span<T const> all) {
        auto const found = std::ranges::find(all, id, &T::id);
        return found == all.end() ? nullptr : &*found;
    }
};

/// The documents in the order in which they are reported.
std::span<document const> documents();

}  // namespace leibniz::primer
