// SPDX-License-Identifier: BSL-1.0
#include "report.hpp"

#include <cstdio>

namespace leibniz::primer {

namespace {

std::string of(std::size_t part, std::size_t whole) {
    return std::to_string(part) + " of " + std::to_string(whole);
}

line line_of(row const& r, detail const& how) {
    return {{std::string(r.id)},
            {std::string(r.identity)},
            {text_of(r.where, how)},
            {text_of(r.value, how)},
            {text_of(r.stated, how)},
            {std::to_string(r.points)},
            {distance_of(r)},
            verdict_of(r),
            proof_of(r)};
}

line line_of(erratum const& e, detail const& how) {
    bool const compared = e.refutations > 0;
    return {{std::string(e.id)},
            {std::string(e.printed)},
            {std::string(e.right)},
            {text_of(e.where, how)},
            {entry_of(e)},
            {compared ? text_of(e.misprint, how.of_a_number) : ""},
            {compared ? text_of(e.value, how.of_a_number) : ""},
            verdict_of(e)};
}

line line_of(derivation const& d) {
    return {{std::string(d.id)},
            {std::string(d.formula), mood::plain, std::string(d.formula_in_latex)},
            {std::string(d.variables)},
            {std::string(d.derivative)},
            {std::string(d.derivative_in_latex)}};
}

}  // namespace

cell verdict_of(row const& r) {
    return r.holds() ? cell{"holds", mood::good} : cell{"FAILS", mood::bad};
}

cell verdict_of(erratum const& e) {
    if (!e.refuted()) return {"NOT REFUTED", mood::bad};
    return {e.must_not_compile() ? "does not compile" : "refuted", mood::good};
}

cell proof_of(row const& r) {
    switch (r.for_all_arguments()) {
        case proof::proved:
            return {"proved", mood::good};
        case proof::impossible:
            return {std::string(r.without_proof)};
        case proof::pending:
            break;
    }
    return {"not yet proved"};
}

std::string distance_of(row const& r) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.3g", r.distance);
    return buffer;
}

std::string entry_of(erratum const& e) {
    if (e.refutations == 0 || e.rows * e.columns == 1) return "";
    std::string const row = std::to_string(e.row + 1);
    return e.columns == 1 ? row : "(" + row + ", " + std::to_string(e.column + 1) + ")";
}

table table_of(document const& d, detail const& how) {
    table t{std::string(d.id) + "  " + std::string(d.title),
            {{"id", content::name},
             {"identity", content::formula},
             {"at", content::values},
             {"by dual numbers", content::values},
             {"as stated", content::values},
             {"points", content::count},
             {"ulp", content::count},
             {"verdict", content::verdict},
             {"for all arguments", content::verdict}},
            {}};
    for (row const* r : d.rows) t.lines.push_back(line_of(*r, how));
    return t;
}

table errata_of(std::span<document const> documents, detail const& how) {
    table t{"Errata: what the documents print, and the compiler refutes",
            {{"id", content::name},
             {"printed", content::formula},
             {"right", content::formula},
             {"at", content::values},
             {"entry", content::count},
             {"as printed", content::values},
             {"by dual numbers", content::values},
             {"verdict", content::verdict}},
            {}};
    for (document const& d : documents) {
        for (erratum const* e : d.errata) t.lines.push_back(line_of(*e, how));
    }
    return t;
}

table derivations_of(std::span<document const> documents) {
    table t{"Derivatives by expressions: as text and in LaTeX",
            {{"id", content::name},
             {"formula", content::formula},
             {"by", content::name},
             {"derivative", content::code},
             {"in LaTeX", content::latex}},
            {}};
    for (document const& d : documents) {
        for (derivation const& each : d.derivations) t.lines.push_back(line_of(each));
    }
    return t;
}

tally::tally(std::span<document const> documents) {
    for (document const& d : documents) {
        for (row const* r : d.rows) {
            ++rows_;
            held_ += r->holds() ? 1 : 0;
            exact_ += r->distance == 0 ? 1 : 0;
            points_ += r->points;
            rational_points_ += r->rational_points;
            proved_ += r->for_all_arguments() == proof::proved ? 1 : 0;
        }
        for (erratum const* e : d.errata) {
            ++errata_;
            refuted_ += e->refuted() ? 1 : 0;
            refused_ += e->must_not_compile() ? 1 : 0;
        }
    }
}

std::string tally::text() const {
    std::string text = of(held_, rows_) + " identities hold at points, " + std::to_string(exact_) +
                       " of them to the last bit; compared at " + std::to_string(points_) +
                       " points, " + std::to_string(rational_points_) + " in rational numbers; ";
    text += proved_ == 0      ? "none proved for all arguments yet"
            : proved_ < rows_ ? of(proved_, rows_) + " proved for all arguments so far"
                              : "all proved for all arguments";
    if (errata_ > 0) text += "; " + of(refuted_, errata_) + " errata refuted";
    if (refused_ > 0)
        text += ", " + std::to_string(refused_) + " of them because they do not compile";
    return text;
}

}  // namespace leibniz::primer
