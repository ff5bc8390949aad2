// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "document.hpp"
#include "text.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What the report says, whatever it is printed as: tables of text, and what they add up to.
namespace leibniz::primer {

/// What a column holds decides how it is set and whether it may be cut.
enum class content { name, formula, code, latex, values, count, verdict };

struct column {
    std::string_view title;
    content holds;
};

enum class mood { plain, good, bad };

struct cell {
    std::string text;
    mood is = mood::plain;
    /// The same in LaTeX, where it need not be translated.
    std::string latex{};
};

using line = std::vector<cell>;

struct table {
    std::string title;
    std::vector<column> columns;
    std::vector<line> lines;
};

/// What a document states, one line a row.
table table_of(document const& d, detail const& how);

/// What the documents print wrong, one line an erratum.
table errata_of(std::span<document const> documents, detail const& how);

/// Derivatives of their formulas, made by expressions.
table derivations_of(std::span<document const> documents);

/// Does the row hold, is the erratum refuted?
cell verdict_of(row const& r);
cell verdict_of(erratum const& e);

/// Is it known for all arguments?
cell proof_of(row const& r);

/// In units in the last place.
std::string distance_of(row const& r);

/// The entry that a misprint changes: "2", "(2, 1)", nothing for a scalar.
std::string entry_of(erratum const& e);

/// What rows and errata add up to.
class tally {
public:
    explicit tally(std::span<document const> documents);

    /// Does every row hold, is every erratum refuted?
    bool good() const { return held_ == rows_ && refuted_ == errata_; }

    /// One sentence.
    std::string text() const;

private:
    std::size_t rows_ = 0;
    std::size_t held_ = 0;
    std::size_t exact_ = 0;
    std::size_t points_ = 0;
    std::size_t rational_points_ = 0;
    std::size_t proved_ = 0;
    std::size_t errata_ = 0;
    std::size_t refuted_ = 0;
    std::size_t refused_ = 0;
};

inline constexpr std::string_view title_of_report =
    "The primer: what the documents state, what the compiler computes";

}  // namespace leibniz::primer
