// SPDX-License-Identifier: BSL-1.0
#include "report.hpp"

#include <cmath>
#include <cstdio>

namespace leibniz::primer {

namespace {

std::string of(std::size_t part, std::size_t whole) {
    return std::to_string(part) + " of " + std::to_string(whole);
}

line line_of(document const& d, row const& r, detail const& how) {
    return {{std::string(r.id)},
            {std::string(r.identity)},
            {text_of(r.where, how)},
            {text_of(r.value, how)},
            {text_of(r.stated, how)},
            {std::to_string(r.points)},
            {distance_of(r)},
            verdict_of(r),
            proof_of(d, r)};
}

line line_of(document const& d, erratum const& e, detail const& how) {
    bool const compared = e.refutations > 0;
    refutation const* const by_prover = d.refutation_of(e);
    return {{std::string(e.id)},
            {std::string(e.printed)},
            {std::string(e.right)},
            {text_of(e.where, how)},
            {entry_of(e)},
            {compared ? text_of(e.misprint, how.of_a_number) : ""},
            {compared ? text_of(e.value, how.of_a_number) : ""},
            {by_prover ? text_of(by_prover->where, how) : ""},
            {by_prover ? entry_of(*by_prover) : ""},
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

cell proof_of(document const& d, row const& r) {
    if (proof const* const p = d.proof_of(r))
        return {p->in_dimensions ? "proved, dimensions 1 to 4" : "proved", mood::good};
    if (r.without_proof.empty()) return {"NOT PROVED", mood::bad};
    return {std::string(r.without_proof)};
}

std::string proof_in_full(document const& d, row const& r) {
    proof const* const p = d.proof_of(r);
    if (!p) return "";
    std::string const count =
        p->identities == 1 ? "1 identity" : std::to_string(p->identities) + " identities";
    if (std::isinf(p->error_exponent)) return count + ", the same formula on both sides";
    return count + ", each false with a probability below 2^-" +
           std::to_string(static_cast<int>(p->error_exponent));
}

bool is_confirmed(document const& d, row const& r) {
    return verdict_of(r).is == mood::good && proof_of(d, r).is != mood::bad;
}

bool is_confirmed(document const&, erratum const& e) { return verdict_of(e).is == mood::good; }

std::string distance_of(row const& r) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.3g", r.distance);
    return buffer;
}

std::string entry_of(erratum const& e) {
    return e.refutations == 0 ? ""
                              : entry_of(refutation{{}, {}, e.row, e.column, e.rows, e.columns});
}

std::string entry_of(refutation const& r) {
    if (r.rows * r.columns == 1) return "";
    std::string const row = std::to_string(r.row + 1);
    return r.columns == 1 ? row : "(" + row + ", " + std::to_string(r.column + 1) + ")";
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
    for (row const* r : d.rows) t.lines.push_back(line_of(d, *r, how));
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
             {"by the prover at", content::values},
             {"entry", content::count},
             {"verdict", content::verdict}},
            {}};
    for (document const& d : documents) {
        for (erratum const* e : d.errata) t.lines.push_back(line_of(d, *e, how));
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
            good_ = good_ && is_confirmed(d, *r);
            ++rows_;
            held_ += r->holds() ? 1 : 0;
            exact_ += r->distance == 0 ? 1 : 0;
            points_ += r->points;
            rational_points_ += r->rational_points;
            proved_ += d.proof_of(*r) ? 1 : 0;
            unprovable_ += r->without_proof.empty() ? 0 : 1;
        }
        for (erratum const* e : d.errata) {
            good_ = good_ && is_confirmed(d, *e);
            ++errata_;
            refuted_ += e->refuted() ? 1 : 0;
            refuted_by_prover_ += d.refutation_of(*e) ? 1 : 0;
            refused_ += e->must_not_compile() ? 1 : 0;
        }
    }
}

std::string tally::text() const {
    std::string text = of(held_, rows_) + " identities hold at points, " + std::to_string(exact_) +
                       " of them to the last bit; compared at " + std::to_string(points_) +
                       " points, " + std::to_string(rational_points_) + " in rational numbers; " +
                       of(proved_, rows_) + " are proved for all arguments";
    if (unprovable_ > 0)
        text += ", " + std::to_string(unprovable_) + " are of a kind without such a proof";
    if (errata_ > 0) text += "; " + of(refuted_, errata_) + " errata refuted";
    if (refuted_by_prover_ > 0)
        text += ", " + std::to_string(refuted_by_prover_) + " of them by the prover";
    if (refused_ > 0)
        text += ", " + std::to_string(refused_) + " of them because they do not compile";
    return text;
}

}  // namespace leibniz::primer
