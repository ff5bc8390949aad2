// SPDX-License-Identifier: BSL-1.0
#include "markdown.hpp"
#include "report.hpp"

#include <cstddef>
#include <string_view>

namespace leibniz::primer {

namespace {

/// Nothing in the text is markup.
std::string escaped(std::string_view text) {
    constexpr std::string_view markup = R"(\|*_`<>[]~&$#)";
    std::string result;
    for (char const c : text) {
        if (markup.find(c) != std::string_view::npos) result += '\\';
        result += c;
    }
    return result;
}

/// The name that GitHub gives to a heading: small letters and digits, hyphens for spaces.
std::string anchor_of(std::string_view heading) {
    std::string name;
    for (char const c : heading) {
        bool const capital = c >= 'A' && c <= 'Z';
        if (c == ' ') {
            name += '-';
        } else if (capital) {
            name += static_cast<char>(c - 'A' + 'a');
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_') {
            name += c;
        }
    }
    return name;
}

std::string heading_of(document const& d) { return std::string(d.id) + " " + std::string(d.title); }

/// Between backticks only the bar of tables is markup; between $` and `$ GitHub sets LaTeX.
std::string text_of(cell const& c, content holds) {
    auto const literal = [](std::string const& text) {
        std::string result = "`";
        for (char const letter : text) result += letter == '|' ? "\\|" : std::string(1, letter);
        return result + "`";
    };
    std::string const& latex = holds == content::latex ? c.text : c.latex;
    return !latex.empty()           ? "$" + literal(latex) + "$"
           : holds == content::code ? literal(c.text)
                                    : escaped(c.text);
}

std::string text_of(table const& t) {
    std::string header = "|";
    std::string rule = "|";
    for (column const& c : t.columns) {
        header += " " + std::string(c.title) + " |";
        rule += c.holds == content::count ? " ---: |" : " --- |";
    }
    std::string text = header + "\n" + rule + "\n";
    for (line const& l : t.lines) {
        text += "|";
        std::size_t k = 0;
        for (cell const& c : l) {
            std::string const content = text_of(c, t.columns[k++].holds);
            text += c.is == mood::bad ? " **" + content + "** |" : " " + content + " |";
        }
        text += "\n";
    }
    return text;
}

}  // namespace

std::string markdown_of(std::span<document const> documents) {
    constexpr std::string_view heading_of_derivations = "Derivatives by expressions";
    constexpr std::string_view heading_of_errata = "Errata";
    detail const how;
    table const errata = errata_of(documents, how);

    std::string contents;
    std::string sections;
    auto const add = [&](std::string const& heading, table const& t) {
        if (t.lines.empty()) return;
        contents += "- [" + heading + "](#" + anchor_of(heading) + ")\n";
        sections += "\n## " + heading + "\n\n" + text_of(t);
    };
    for (document const& d : documents) add(heading_of(d), table_of(d, how));
    add(std::string(heading_of_derivations), derivations_of(documents));
    add(std::string(heading_of_errata), errata);

    return "# " + std::string(title_of_report) + "\n\n" + tally(documents).text() +
           ".\nComputed in constant evaluation.\n\n" + contents + sections;
}

}  // namespace leibniz::primer
