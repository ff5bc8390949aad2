// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "quantity.hpp"

#include <cstddef>
#include <limits>
#include <span>
#include <string_view>

namespace leibniz::primer {

/// What the compiler proved of a row: identities for all arguments.
struct proof {
    /// Of the row.
    std::string_view id;
    /// How many identities the proof consists of, each dimension one.
    std::size_t identities = 0;
    /// Does the row have a dimension? It is proved in each from 1 to 4.
    bool in_dimensions = false;
    /// −log₂ of the probability below which one of them could be false all the same.
    double error_exponent = std::numeric_limits<double>::infinity();
};

/// A point at which what a document prints differs, which the prover found: there it has enclosed
/// the right side and the printed one in intervals apart from each other.
struct refutation {
    /// Of the erratum.
    std::string_view id;
    point where{};
    /// The entry that differs, and the shape of the result.
    std::size_t row = 0;
    std::size_t column = 0;
    std::size_t rows = 1;
    std::size_t columns = 1;
    /// The middles of both intervals.
    double value = 0;
    double misprint = 0;
};

using proof_list = std::span<proof const>;
using refutation_list = std::span<refutation const>;

}  // namespace leibniz::primer
