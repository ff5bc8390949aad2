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

/// Is it proved for all arguments, in which dimensions, or why is it not?
cell proof_of(document const& d, row const& r);

/// Of how many identities the proof consists, and how surely they hold; nothing without a proof.
std::string proof_in_full(document const& d, row const& r);

/// Does the row hold, at points and for all arguments? Is the erratum refuted?
bool is_confirmed(document const& d, row const& r);
bool is_confirmed(document const& d, erratum const& e);

/// In units in the last place.
std::string distance_of(row const& r);

/// The entry that a misprint changes: "2", "(2, 1)", nothing for a scalar.
std::string entry_of(erratum const& e);
/// The one that the prover found.
std::string entry_of(refutation const& r);

/// What rows and errata add up to.
class tally {
public:
    explicit tally(std::span<document const> documents);

    /// Is every row and every erratum confirmed?
    bool good() const { return good_; }

    /// One sentence.
    std::string text() const;

private:
    bool good_ = true;
    std::size_t rows_ = 0;
    std::size_t held_ = 0;
    std::size_t exact_ = 0;
    std::size_t points_ = 0;
    std::size_t rational_points_ = 0;
    std::size_t proved_ = 0;
    std::size_t unprovable_ = 0;
    std::size_t errata_ = 0;
    std::size_t refuted_ = 0;
    std::size_t refuted_by_prover_ = 0;
    std::size_t refused_ = 0;
};

inline constexpr std::string_view title_of_report =
    "The primer: what the documents state, what the compiler computes";

}  // namespace leibniz::primer
