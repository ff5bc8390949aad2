// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "derivation.hpp"
#include "erratum.hpp"
#include "row.hpp"

#include <span>
#include <string_view>

namespace leibniz::primer {

using row_list = std::span<row const* const>;
using erratum_list = std::span<erratum const* const>;

/// A source document: its number, its name, what it states, what it prints wrong, and what
/// expressions print in its place.
struct document {
    std::string_view id;
    std::string_view title;
    row_list rows;
    erratum_list errata;
    derivation_list derivations{};
};

/// The documents in the order in which they are reported.
std::span<document const> documents();

}  // namespace leibniz::primer
