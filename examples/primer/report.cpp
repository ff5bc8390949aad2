// SPDX-License-Identifier: BSL-1.0

// The primer: every identity of the source documents, what dual numbers give and what the document
// states. All of it was computed while this program was compiled; what is left to do is printing.

#include "documents.hpp"
#include "terminal.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdio>
#include <numeric>
#include <string>
#include <string_view>

namespace {

using namespace leibniz::primer;
using terminal::colour;

constexpr std::string_view usage = R"(usage: leibniz.demo [--list | --only ID | --help]

Prints every identity of the primer: the identity, a point, its value by dual numbers, the right-hand side that the
document states, their distance in units in the last place, and the verdict. All of it is computed at compile time.

  --list      the ids and identities, one a line
  --only ID   one row in full, or all rows of a document (000), or of a beginning (000.2)
  --help      this text

Exit status: 0 if every row shown holds, 1 if one fails, 2 if the call is wrong.
)";

/// How much of a number is printed: what fits a table, or all that tells it from its neighbours.
enum class digits { few, all };

/// 1.5, −2, 1e-300: the shortest text that reads back as the same number, or six digits of it.
std::string text_of(double x, digits d) {
    constexpr std::ptrdiff_t short_enough = 9;
    char buffer[40];
    char* const last = buffer + sizeof buffer;
    char* end = std::to_chars(buffer, last, x).ptr;
    if (d == digits::few && end - buffer > short_enough) {
        end = std::to_chars(buffer, last, x, std::chars_format::general, 6).ptr;
    }
    std::string text(buffer, end);
    if (text.front() == '-') text.replace(0, 1, "−");
    return text;
}

/// 3, (1, 2) or (1 2; 3 4).
std::string text_of(quantity const& q, digits d) {
    if (q.rows == 1 && q.columns == 1) return text_of(q.entry[0], d);
    std::string text = "(";
    std::size_t const kept = std::min(q.rows * q.columns, q.entry.size());
    for (std::size_t k = 0; k < kept; ++k) {
        if (k > 0) text += q.columns == 1 ? ", " : k % q.columns == 0 ? "; " : " ";
        text += text_of(q.entry[k], d);
    }
    return text + (kept < q.rows * q.columns ? " …)" : ")");
}

std::string text_of(point const& p, digits d) {
    std::string text;
    for (std::size_t i = 0; i < p.arguments; ++i)
        text += (i > 0 ? ", " : "") + text_of(p.argument[i], d);
    return text;
}

std::string distance_of(row const& r) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.3g", r.distance);
    return buffer;
}

std::string verdict_of(row const& r) {
    std::string const text = r.holds() ? "holds" : "FAILS";
    return terminal::painted(text, r.holds() ? colour::green : colour::red);
}

constexpr std::size_t columns = 7;
using cells = std::array<std::string, columns>;

cells cells_of(row const& r) {
    return {std::string(r.id),
            std::string(r.identity),
            text_of(r.where, digits::few),
            text_of(r.value, digits::few),
            text_of(r.stated, digits::few),
            std::to_string(r.points),
            distance_of(r)};
}

cells const header{"id", "identity", "at", "by dual numbers", "as stated", "points", "ulp"};
constexpr std::string_view verdict_header = "verdict";
constexpr std::string_view gap = "  ";

/// The widths at which every table lines up. On a terminal that is too narrow the widest column
/// gives way, the identities only when they are twice as wide as the others.
std::array<std::size_t, columns> widths_of_columns() {
    std::array<std::size_t, columns> widths{};
    auto const widen = [&](cells const& line) {
        for (std::size_t k = 0; k < columns; ++k)
            widths[k] = std::max(widths[k], terminal::width(line[k]));
    };
    widen(header);
    for (document const& d : documents) {
        for (row const* r : d.rows) widen(cells_of(*r));
    }
    constexpr std::size_t fixed = columns * gap.size() + verdict_header.size();
    constexpr std::size_t narrowest = 9;
    std::size_t& identity = widths[1];
    while (std::accumulate(widths.begin(), widths.end(), fixed) > terminal::columns()) {
        std::size_t& widest = *std::max_element(widths.begin() + 2, widths.end());
        if (widest <= narrowest) break;
        --(identity > 2 * widest ? identity : widest);
    }
    return widths;
}

std::string aligned(cells const& line) {
    static std::array<std::size_t, columns> const widths = widths_of_columns();
    std::string text;
    for (std::size_t k = 0; k < columns; ++k)
        text += terminal::fitted(line[k], widths[k]) + std::string(gap);
    return text;
}

/// A table: one line a row.
void print_table(document const& d) {
    std::string const title = std::string(d.id) + "  " + std::string(d.title);
    std::printf("\n%s\n", terminal::painted(title, colour::bold).c_str());
    std::printf(
        "%s\n",
        terminal::painted(aligned(header) + std::string(verdict_header), colour::faint).c_str());
    for (row const* r : d.rows)
        std::printf("%s%s\n", aligned(cells_of(*r)).c_str(), verdict_of(*r).c_str());
}

/// One row, nothing cut.
void print_in_full(row const& r) {
    std::printf("%s  %s\n", terminal::painted(r.id, colour::bold).c_str(),
                std::string(r.identity).c_str());
    std::printf("  at               %s\n", text_of(r.where, digits::all).c_str());
    std::printf("  by dual numbers  %s\n", text_of(r.value, digits::all).c_str());
    std::printf("  as stated        %s\n", text_of(r.stated, digits::all).c_str());
    std::printf("  distance         %s ulp at most over %zu points, %s ulp allowed\n",
                distance_of(r).c_str(), r.points, text_of(r.bound, digits::few).c_str());
    std::printf("  verdict          %s\n", verdict_of(r).c_str());
}

void print_list() {
    for (document const& d : documents) {
        for (row const* r : d.rows) {
            std::printf("%s %s\n", terminal::fitted(r->id, 20).c_str(),
                        std::string(r->identity).c_str());
        }
    }
}

struct count {
    std::size_t rows = 0;
    std::size_t points = 0;
    std::size_t exact = 0;
    std::size_t failed = 0;

    void add(row const& r) {
        ++rows;
        points += r.points;
        exact += r.distance == 0 ? 1 : 0;
        failed += r.holds() ? 0 : 1;
    }
};

int print_summary(count const& c) {
    std::string const text = std::to_string(c.rows - c.failed) + " of " + std::to_string(c.rows) +
                             " identities hold at " + std::to_string(c.points) + " points, " +
                             std::to_string(c.exact) + " of them to the last bit";
    std::printf("\n%s; computed in constant evaluation\n",
                terminal::painted(text, c.failed == 0 ? colour::green : colour::red).c_str());
    return c.failed == 0 ? 0 : 1;
}

int print_all() {
    count c;
    std::printf("%s\n", terminal::painted(
                            "The primer: what the documents state, what the compiler computes",
                            colour::bold)
                            .c_str());
    for (document const& d : documents) {
        print_table(d);
        for (row const* r : d.rows) c.add(*r);
    }
    return print_summary(c);
}

int print_only(std::string_view id) {
    count c;
    auto const print = [&](row const& r) {
        if (c.rows > 0) std::printf("\n");
        print_in_full(r);
        c.add(r);
    };
    auto const each = [&](auto const& wanted) {
        for (document const& d : documents) {
            for (row const* r : d.rows) {
                if (wanted(*r)) print(*r);
            }
        }
    };
    each([&](row const& r) { return r.id == id; });
    if (c.rows == 0) each([&](row const& r) { return r.id.substr(0, id.size()) == id; });
    if (c.rows == 0) {
        std::fprintf(stderr, "leibniz.demo: no row is called %s; --list names them all\n",
                     std::string(id).c_str());
        return 2;
    }
    return c.failed == 0 ? 0 : 1;
}

}  // namespace

int main(int count, char** words) {
    std::string_view const first = count > 1 ? words[1] : "";
    if (count == 1) return print_all();
    if (count == 2 && first == "--help") return std::printf("%s", usage.data()), 0;
    if (count == 2 && first == "--list") return print_list(), 0;
    if (count == 3 && first == "--only") return print_only(words[2]);
    std::fprintf(stderr, "%s", usage.data());
    return 2;
}
