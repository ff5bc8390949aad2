// SPDX-License-Identifier: BSL-1.0

// The primer: every identity of the source documents, what dual numbers give and what the document
// states. All of it was computed while the documents were compiled; what is left to do is printing.

#include "document.hpp"
#include "formula.hpp"
#include "latex.hpp"
#include "markdown.hpp"
#include "report.hpp"
#include "table.hpp"
#include "terminal.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace leibniz::primer;
using terminal::colour;

constexpr std::string_view usage =
    R"(usage: leibniz.demo [DOCUMENT] [--markdown | --latex]
       leibniz.demo --only ID | --list | --help

Prints every identity of the primer: the identity, a point, its value by dual numbers, the
right-hand side that the document states, their distance in units in the last place, the verdict,
and whether it is proved for all arguments; then the derivatives of its formulas, made by
expressions, as text and in LaTeX; then every formula that is printed wrong, with points that show
it. All of it is computed at compile time.

  DOCUMENT    one document only: 003
  --markdown  the report in GitHub-flavoured Markdown
  --latex     the report as a document for pdflatex
  --only ID   one row or erratum in full, or all that begin so: 000.2
  --list      the ids and formulas, one a line
  --help      this text

Exit status: 0 if every row shown holds, and for all arguments where it can be proved, and every
erratum is refuted, 1 if one fails, 2 if the call is wrong.
)";

enum class format { terminal, markdown, latex };

void print(std::string const& text) { std::fputs(text.c_str(), stdout); }

void print_tables(std::span<document const> shown) {
    detail const how;
    std::vector<table> rows;
    for (document const& d : shown) rows.push_back(table_of(d, how));
    std::erase_if(rows, [](table const& t) { return t.lines.empty(); });
    table const derivations = derivations_of(shown);
    table const errata = errata_of(shown, how);

    print(terminal::painted(title_of_report, colour::bold) + "\n");
    print_aligned(rows);
    if (!derivations.lines.empty()) print_aligned({&derivations, 1});
    if (!errata.lines.empty()) print_aligned({&errata, 1});

    tally const sum(shown);
    print("\n" + terminal::painted(sum.text(), sum.good() ? colour::green : colour::red) +
          "; computed in constant evaluation\n");
}

int print_report(std::span<document const> shown, format f) {
    switch (f) {
        case format::terminal:
            print_tables(shown);
            break;
        case format::markdown:
            print(markdown_of(shown));
            break;
        case format::latex:
            print(latex_of(shown));
            break;
    }
    return tally(shown).good() ? 0 : 1;
}

/// One label and what it says, aligned with the others.
void print_entry(std::string_view label, std::string_view text) {
    if (!text.empty()) print("  " + terminal::fitted(label, 19) + std::string(text) + "\n");
}
void print_entry(std::string_view label, cell const& c) {
    print_entry(label, terminal::painted(c.text, colour_of(c.is)));
}

constexpr detail in_full{digits::all};

void print_in_full(derivation const& d) {
    print_entry("differentiated", std::string(d.formula) + "  by " + std::string(d.variables));
    print_entry("by expressions", d.derivative);
    print_entry("in LaTeX", d.derivative_in_latex);
}

/// One row, nothing cut.
void print_in_full(document const& d, row const& r) {
    print(terminal::painted(r.id, colour::bold) + "  " + std::string(r.identity) + "\n");
    print_entry("at", text_of(r.where, in_full));
    print_entry("by dual numbers", text_of(r.value, in_full));
    print_entry("as stated", text_of(r.stated, in_full));
    print_entry("distance", distance_of(r) + " ulp at most over " + std::to_string(r.points) +
                                " points, " + text_of(r.bound, digits::six) + " ulp allowed");
    print_entry("verdict", verdict_of(r));
    print_entry("for all arguments", proof_of(d, r));
    print_entry("the proof", proof_in_full(d, r));
    for (derivation const& each : d.derivations) {
        if (each.id == r.id) print_in_full(each);
    }
}

void print_in_full(document const& d, erratum const& e) {
    print(terminal::painted(e.id, colour::bold) + "  erratum\n");
    print_entry("printed", e.printed);
    print_entry("right", e.right);
    print_entry("at", text_of(e.where, in_full));
    print_entry("entry", entry_of(e));
    if (e.refutations > 0) {
        print_entry("by dual numbers", text_of(e.value, digits::all));
        print_entry("as printed", text_of(e.misprint, digits::all));
    }
    if (refutation const* const r = d.refutation_of(e)) {
        print_entry("by the prover at", text_of(r->where, in_full));
        print_entry("its entry", entry_of(*r));
        print_entry("its value", text_of(r->value, digits::six));
        print_entry("as printed there", text_of(r->misprint, digits::six));
    }
    print_entry("by the prover", e.without_proof);
    print_entry("the compiler says", e.refusal);
    print_entry("verdict", verdict_of(e));
}

void print_list() {
    std::size_t widest = 0;
    auto const for_each = [](auto const& f) {
        for (document const& d : documents()) {
            for (row const* r : d.rows) f(r->id, std::string(r->identity));
            for (erratum const* e : d.errata) f(e->id, "erratum: " + std::string(e->printed));
        }
    };
    for_each([&](auto const& id, auto const&) { widest = std::max(widest, terminal::width(id)); });
    for_each([&](auto const& id, auto const& formula) {
        print(terminal::fitted(id, widest) + "  " + formula + "\n");
    });
}

/// Those with that id, or if there are none those that begin with it.
int print_only(std::string_view id) {
    std::size_t printed = 0;
    bool good = true;
    auto const print_if = [&](auto const& wanted) {
        auto const each = [&](document const& d, auto const& all) {
            for (auto const* one : all) {
                if (!wanted(one->id)) continue;
                if (printed++ > 0) print("\n");
                print_in_full(d, *one);
                good = good && is_confirmed(d, *one);
            }
        };
        for (document const& d : documents()) {
            each(d, d.rows);
            each(d, d.errata);
        }
    };
    print_if([&](std::string_view other) { return other == id; });
    if (printed == 0) print_if([&](std::string_view other) { return other.starts_with(id); });
    if (printed > 0) return good ? 0 : 1;
    std::fprintf(stderr, "leibniz.demo: no row is called %s; --list names them all\n",
                 std::string(id).c_str());
    return 2;
}

int unknown_document(std::string_view id) {
    std::string text = "leibniz.demo: no document is called " + std::string(id) + "; they are";
    for (document const& d : documents()) text += " " + std::string(d.id);
    std::fprintf(stderr, "%s\n", text.c_str());
    return 2;
}

int wrong_call() {
    std::fputs(usage.data(), stderr);
    return 2;
}

int run(std::span<std::string_view const> words) {
    if (words.size() == 1 && words[0] == "--help") return print(std::string(usage)), 0;
    if (words.size() == 1 && words[0] == "--list") return print_list(), 0;
    if (words.size() == 2 && words[0] == "--only") return print_only(words[1]);

    std::span<document const> shown = documents();
    bool has_document = false;
    format f = format::terminal;
    for (std::string_view const word : words) {
        if (f == format::terminal && word == "--markdown") {
            f = format::markdown;
        } else if (f == format::terminal && word == "--latex") {
            f = format::latex;
        } else if (!has_document && !word.starts_with("-")) {
            auto const found = std::ranges::find(shown, word, &document::id);
            if (found == shown.end()) return unknown_document(word);
            shown = {&*found, 1};
            has_document = true;
        } else {
            return wrong_call();
        }
    }
    return print_report(shown, f);
}

}  // namespace

int main(int count, char** words) {
    try {
        return run(std::vector<std::string_view>(words + 1, words + count));
    } catch (typesetting::untranslatable const& e) {
        std::fprintf(stderr, "leibniz.demo: %s\n", e.what());
        return 1;
    }
}
