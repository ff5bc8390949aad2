// SPDX-License-Identifier: BSL-1.0
#include "table.hpp"

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace leibniz::primer {

namespace {

using terminal::colour;

constexpr std::string_view gap = "  ";
constexpr std::size_t narrowest = 9;

std::vector<std::size_t> full_widths(std::span<table const> tables) {
    std::vector<std::size_t> widths(tables.front().columns.size());
    auto const widen = [&](std::size_t k, std::string_view text) {
        widths[k] = std::max(widths[k], terminal::width(text));
    };
    for (table const& t : tables) {
        for (std::size_t k = 0; k < widths.size(); ++k) {
            widen(k, t.columns[k].title);
            for (line const& l : t.lines) widen(k, l[k].text);
        }
    }
    return widths;
}

/// Values give way, and formulas only when they are three times as wide.
std::size_t readiness_to_give_way(column const& c, std::size_t width) {
    if (width <= narrowest) return 0;
    switch (c.holds) {
        case content::values:
            return 3 * width;
        case content::formula:
        case content::code:
        case content::latex:
            return width;
        default:
            return 0;
    }
}

std::vector<std::size_t> fitting_widths(std::span<table const> tables) {
    std::vector<std::size_t> widths = full_widths(tables);
    std::vector<column> const& columns = tables.front().columns;
    std::size_t const gaps = (widths.size() - 1) * gap.size();
    while (std::accumulate(widths.begin(), widths.end(), gaps) > terminal::columns()) {
        std::size_t first = 0;
        for (std::size_t k = 1; k < widths.size(); ++k) {
            if (readiness_to_give_way(columns[k], widths[k]) >
                readiness_to_give_way(columns[first], widths[first]))
                first = k;
        }
        if (readiness_to_give_way(columns[first], widths[first]) == 0) break;
        --widths[first];
    }
    return widths;
}

}  // namespace

colour colour_of(mood m) {
    return m == mood::good ? colour::green : m == mood::bad ? colour::red : colour::none;
}

void print_aligned(std::span<table const> tables) {
    if (tables.empty()) return;
    std::vector<std::size_t> const widths = fitting_widths(tables);
    std::size_t const last = widths.size() - 1;
    for (table const& t : tables) {
        std::string header;
        for (std::size_t k = 0; k < last; ++k)
            header += terminal::fitted(t.columns[k].title, widths[k]) + std::string(gap);
        header += t.columns[last].title;
        std::printf("\n%s\n%s\n", terminal::painted(t.title, colour::bold).c_str(),
                    terminal::painted(header, colour::faint).c_str());
        for (line const& l : t.lines) {
            std::string text;
            for (std::size_t k = 0; k <= last; ++k) {
                bool const ends_the_line = k == last && terminal::width(l[k].text) <= widths[k];
                std::string const fitted =
                    ends_the_line ? l[k].text : terminal::fitted(l[k].text, widths[k]);
                text += terminal::painted(k < last ? fitted + std::string(gap) : fitted,
                                          colour_of(l[k].is));
            }
            std::printf("%s\n", text.c_str());
        }
    }
}

}  // namespace leibniz::primer
