// SPDX-License-Identifier: BSL-1.0
#include "latex.hpp"
#include "formula.hpp"
#include "report.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace leibniz::primer {

namespace {

constexpr std::string_view preamble = R"(\documentclass[a4paper]{article}
\usepackage[landscape,margin=12mm,includefoot]{geometry}
\usepackage{amsmath,amssymb,array,longtable}
\setlength{\parindent}{0pt}
\setlength{\tabcolsep}{1.5mm}
\setlength{\arraycolsep}{1mm}
\setlength{\LTpre}{0pt}
% Lines with fractions keep apart.
\setlength{\normallineskip}{3pt}
\setlength{\normallineskiplimit}{2pt}
% A line ends rather before a relation than within parentheses.
\relpenalty=100
\binoppenalty=200
% Columns of formulas, of values and words, of counts.
\newcolumntype{F}[1]{>{\raggedright\arraybackslash\everymath{\displaystyle}}p{#1}}
\newcolumntype{V}[1]{>{\raggedright\arraybackslash}p{#1}}
\newcolumntype{C}[1]{>{\raggedleft\arraybackslash}p{#1}}
% Entries of matrices as in a line of text, and apart.
\newcommand{\expression}[1]{$\everymath{}\renewcommand{\arraystretch}{1.4}\displaystyle #1$}
)";

/// Plain words, nothing in them markup.
std::string escaped(std::string_view text) {
    constexpr std::string_view markup = "#$%&_{}";
    constexpr std::string_view caret = "\\textasciicircum{}";
    std::string result;
    for (char const c : text) {
        if (static_cast<unsigned char>(c) >= 0x80)
            throw typesetting::untranslatable("no LaTeX for the words " + std::string(text));
        if (markup.find(c) != std::string_view::npos) result += '\\';
        c == '^' ? result += caret : result += c;
    }
    return result;
}

/// The text that takes most room in a column.
std::size_t longest(table const& t, std::size_t k) {
    std::size_t most = t.columns[k].title.size();
    for (line const& l : t.lines) most = std::max(most, l[k].text.size());
    return most;
}

/// In millimetres: what has a share shares what names, counts and verdicts leave.
std::vector<int> widths_of(table const& t) {
    constexpr int of_page = 273;
    constexpr int gap = 3;
    constexpr int at_most = 32;
    auto const share = [](column const& c) {
        switch (c.holds) {
            case content::latex:
                return 14;
            case content::formula:
                return 10;
            case content::code:
                return 6;
            case content::values:
                return 5;
            default:
                return 0;
        }
    };
    std::vector<int> widths(t.columns.size());
    int left = of_page - gap * static_cast<int>(widths.size() - 1);
    int shares = 0;
    for (std::size_t k = 0; k < widths.size(); ++k) {
        shares += share(t.columns[k]);
        // in small type two letters take three millimetres
        if (share(t.columns[k]) == 0)
            left -= widths[k] = std::min(at_most, static_cast<int>(3 * longest(t, k) / 2 + 1));
    }
    for (std::size_t k = 0; k < widths.size(); ++k) {
        if (widths[k] == 0) widths[k] = left * share(t.columns[k]) / shares;
    }
    return widths;
}

std::string text_of(cell const& c, content holds) {
    std::string const& latex = holds == content::latex ? c.text : c.latex;
    std::string const text = !latex.empty()              ? "\\expression{" + latex + "}"
                             : holds == content::formula ? typesetting::latex(c.text)
                             : holds == content::code    ? "\\texttt{" + escaped(c.text) + "}"
                             : holds == content::values
                                 ? typesetting::latex(c.text, typesetting::style::text)
                                 : escaped(c.text);
    return c.is == mood::bad ? "\\textbf{" + text + "}" : text;
}

std::string text_of(table const& t) {
    std::string columns;
    std::string header;
    std::vector<int> const widths = widths_of(t);
    for (std::size_t k = 0; k < widths.size(); ++k) {
        content const holds = t.columns[k].holds;
        bool const in_display = holds == content::formula || holds == content::latex;
        columns += in_display ? "F" : holds == content::count ? "C" : "V";
        columns += "{" + std::to_string(widths[k]) + "mm}";
        header += (k > 0 ? " & \\textit{" : "\\textit{") + std::string(t.columns[k].title) + "}";
    }
    std::string text = "\\begin{longtable}{@{}" + columns + "@{}}\n\\hline\n" + header +
                       " \\\\\n\\hline\n\\noalign{\\vskip 3pt}\n\\endhead\n"
                       "\\noalign{\\vskip 3pt}\n\\hline\n\\endfoot\n";
    for (line const& l : t.lines) {
        for (std::size_t k = 0; k < l.size(); ++k)
            text += (k > 0 ? "\n  & " : "") + text_of(l[k], t.columns[k].holds);
        text += " \\\\\n\\noalign{\\vskip 3pt}\n";
    }
    return text + "\\end{longtable}\n";
}

std::string section_of(table const& t) {
    if (t.lines.empty()) return "";
    return "\n\\section*{" + escaped(t.title) + "}\n{\\footnotesize\n" + text_of(t) +
           "}\n\\clearpage\n";
}

}  // namespace

std::string latex_of(std::span<document const> documents) {
    // Not more of a vector or a matrix than fits a column.
    constexpr detail how{digits::four, 5, 20};
    std::string text = std::string(preamble) + "\n\\begin{document}\n\\textbf{\\Large " +
                       escaped(title_of_report) + "}\\\\[1ex]\n" +
                       escaped(tally(documents).text()) + ".\nComputed in constant evaluation.\n";
    for (document const& d : documents) text += section_of(table_of(d, how));
    return text + section_of(derivations_of(documents)) + section_of(errata_of(documents, how)) +
           "\\end{document}\n";
}

}  // namespace leibniz::primer
